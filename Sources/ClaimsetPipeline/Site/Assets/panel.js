// The panel beside a table or a text: why a row says what it says.
'use strict';

class Panel {
  /// Shows rows in `box`. `closed` is called when it closes, `step` with -1 or 1 for the row beside.
  constructor(box, {closed, step}) {
    Object.assign(this, {box, closed, step, origin: null});
    box.setAttribute('aria-labelledby', 'panel-title');
    addEventListener('keydown', (event) => this.key(event));
  }

  get isOpen() { return !this.box.hidden; }

  /// Explains `row` of `table`.
  async open(table, row, {focus = true} = {}) {
    this.row = row;
    if (!this.isOpen) this.origin = document.activeElement;
    await Panel.needed(table, row);
    if (this.row !== row) return;
    this.box.replaceChildren(this.bar(table),
      ...[...explanations[table](row), decisions(row[claimset.table(table).idColumn])].filter(Boolean));
    this.box.hidden = false;
    document.documentElement.classList.add('has-panel');
    this.box.scrollTop = 0;
    if (focus) this.box.querySelector('#panel-title').focus({preventScroll: true});
  }

  close() {
    if (!this.isOpen) return;
    this.row = null;
    this.box.hidden = true;
    document.documentElement.classList.remove('has-panel');
    this.closed?.();
    this.origin?.focus?.({preventScroll: true});
  }

  bar(table) {
    const name = {claims: 'Claim', quantities: 'Quantity', dates: 'Date',
      attributions: 'Attribution'}[table];
    const button = (label, sign, onclick) =>
      el('button', {type: 'button', 'aria-label': label, title: label, onclick}, sign);
    return el('div', {class: 'bar'},
      el('h2', {id: 'panel-title', tabindex: '-1'}, name),
      this.step ? button('The row before', '↑', () => this.step(-1)) : null,
      this.step ? button('The next row', '↓', () => this.step(1)) : null,
      button('Close', '✕', () => this.close()));
  }

  key(event) {
    if (!this.isOpen || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.close();
    if (event.target.closest?.('input,select,textarea')) return;
    const steps = {j: 1, k: -1}[event.key];
    if (steps && this.step) this.step(steps);
  }

  /// Loads the rows that `row` rests on, where the page has not.
  static async needed(table, row) {
    const wanted = table !== 'claims' ? ['reviews']
      : [row.date_id && 'dates', row.quantity_id && 'quantities', 'relations', 'reviews']
        .filter(Boolean);
    await Promise.all(wanted.map((name) => claimset.table(name)?.load()));
  }
}

const explanations = {
  claims(row) {
    const parts = [['Subject', row.subject], ['Predicate', row.predicate], ['Object', row.object],
      ...(row.qualifiers ?? []).map((part) => [part.role, part.text])];
    const date = claimset.row('dates', row.date_id);
    const quantity = claimset.row('quantities', row.quantity_id);
    return [
      quotation(row, row.claim_id),
      row.text && row.text !== row.quote
        ? fact('In words that stand alone', quoted(row.text)) : null,
      section('What is claimed', facts(parts.map(([name, value]) =>
        fact(name, name === 'Predicate' && row.polarity === 'negated'
          ? [quoted(value), ' ', tag('negated', 'neg'), cue(row.polarity_cue)]
          : quoted(value))))),
      section('Who says so, and how sure', facts([
        fact('Held by', row.attributed_to
          ? [quoted(row.attributed_to), cue(row.attribution_cue)] : words.holder(row)),
        fact('Certainty', [row.certainty, cue(row.certainty_cue),
          el('small', {}, words.certainty[row.certainty])]),
        fact('Factuality', [words.share(row.factuality),
          el('small', {}, '−3 certainly not, 3 certainly so')]),
      ])),
      date || row.when_edtf ? section('When', facts([
        fact('As written', quoted(date?.quote)),
        fact('EDTF', row.when_edtf && el('code', {}, row.when_edtf)),
        fact('Days', words.days(row.when_earliest, row.when_latest)),
        fact('Is the time of', row.when_of === 'utterance' ? 'its being said' : 'what happened'),
        date && fact('Date', documentLink(date, date.date_id)),
      ])) : null,
      quantity ? section('How much', facts([
        ...quantityFacts(quantity),
        fact('Quantity', documentLink(quantity, quantity.quantity_id)),
      ])) : null,
      relations(row),
      reading(row, 'claims', [
        fact('Worth checking', [words.share(row.check_worthiness), meter(row.check_worthiness)]),
        fact('Confidence', [words.share(row.confidence), meter(row.confidence)]),
      ]),
    ];
  },

  quantities(row) {
    return [quotation(row, row.quantity_id), section('Read as', facts(quantityFacts(row))),
      reading(row, 'quantities')];
  },

  dates(row) {
    return [
      quotation(row, row.date_id),
      section('Read as', facts([
        fact('TIMEX3', [row.timex && el('code', {}, row.timex), row.modifier]),
        fact('EDTF', row.edtf && el('code', {}, row.edtf)),
        fact('Days', words.days(row.earliest, row.latest)),
        fact('Precision', row.precision),
        fact('Type', row.type.toLowerCase()),
        fact('Status', row.status),
        fact('Recurrence', row.recurrence),
        fact('Counted from', row.anchor === 'published' ? 'the day of publication' : row.anchor),
      ])),
      reading(row, 'dates'),
    ];
  },

  attributions(row) {
    return [section('Who is said to hold something', facts([
      fact('Source', quoted(row.attributed_to)),
      fact('Said by the word', quoted(row.cue_text)),
      fact('Given as', row.type),
    ])), reading(row, 'attributions')];
  },
};

function quantityFacts(row) {
  return [
    fact('As written', quoted(row.quote)),
    fact('Value', words.quantity(row)),
    fact('Of', quoted(row.item)),
    fact('Kind', [row.kind, row.trend ? `, ${row.trend}` : '']),
    fact('In SI units', row.si_value && row.si_unit !== row.unit
      && `${words.grouped(row.si_value)} ${row.si_unit === '1' ? '' : row.si_unit ?? ''}`),
    fact('Duration', row.iso_duration && el('code', {}, row.iso_duration)),
    fact('Currency', row.currency && (row.currency_assumed
      ? `${row.currency}, assumed by the settings` : row.currency)),
    fact('In the light of', quoted(row.focus)),
  ];
}

function quotation(row, id) {
  return el('figure', {class: 'evidence'},
    row.quote ? el('blockquote', {dir: 'auto'}, words.shown(row.quote)) : null,
    el('figcaption', {}, documentLink(row, id), ' ',
      el('span', {class: 'soft'}, documentWords(row.document_id))));
}

function documentWords(id) {
  const about = claimset.row('documents', id);
  if (!about) return '';
  return [about.title && `“${words.shown(about.title)}”`, about.published].filter(Boolean).join(', ');
}

/// What people decided about the row `id`, and how to decide.
function decisions(id) {
  const found = (claimset.table('reviews')?.rows ?? []).filter((each) => each.row_id === id);
  const lines = found.map((each) => fact(each.name ?? 'Somebody', [
    [each.decision, each.field].filter(Boolean).join(' '),
    each.value != null ? [': ', quoted(each.found), ' → ', quoted(each.value)] : '',
    each.note ? el('small', {}, quoted(each.note)) : '',
    each.status === 'applied' ? '' : el('small', {}, each.status)].flat()));
  return section('What people decided', facts([...lines,
    fact('Decide', el('code', {}, `claimset review ${id} accept`))]));
}

/// Claims of other places that this one agrees with or cannot stand beside.
function relations(row) {
  const found = (claimset.table('relations')?.rows ?? [])
    .filter((each) => each.claim_a === row.claim_id || each.claim_b === row.claim_id);
  const others = sameYear(row);
  const pairs = found.map((relation) => pair(relation, row));
  if (pairs.length) return section('What else is said', [...pairs, others]);
  if (!claimset.info.isCompared) return others && section('What else is said', others);
  const none = 'No other claim was found that says the same, or that cannot hold beside it.';
  return section('What else is said', [el('p', {}, none), others]);
}

/// The way to all claims of the year that the claim lies in.
function sameYear(row) {
  const years = [row.when_earliest, row.when_latest].map((day) => day && words.year(day));
  if (years[0] == null || years[0] !== years[1] || years[0] < 1000) return null;
  const address = `${claimset.root}claims.html#${new URLSearchParams({year: years[0]})}`;
  return el('p', {}, el('a', {href: address}, `All claims about ${years[0]}`));
}

/// The rule, the checks that look at the table, the way to ask again, and every column.
function reading(row, table, more = []) {
  const id = row[claimset.table(table).idColumn];
  const checks = claimset.info.checks.filter((check) => check.subject.split('.')[0] === table);
  return el('div', {},
    section('How it was read', facts([
      ...more,
      fact('Rule', el('code', {}, row.rule ?? '')),
      row.quote != null && fact('Place', [`characters ${row.start} to ${row.end}`,
        el('small', {}, 'the quote is the text at this place, letter for letter')]),
      ...checks.map((check) => fact(`Check ${check.id}`, outcome(check))),
      fact('Row', [el('code', {}, id), ' ', copyButton(id)]),
      fact('Ask again', el('code', {}, `claimset explain ${id}`)),
    ])),
    el('details', {}, el('summary', {}, 'All columns'), facts(
      claimset.table(table).columns.filter((column) => row[column.name] != null).map((column) =>
        fact(column.name, quoted(flat(row[column.name])), column.meaning)))));
}

function outcome(check) {
  const sign = {passed: '✓ passed', warned: '▲ warning', failed: '✕ failed',
    'not-evaluated': 'not evaluated'}[check.outcome];
  return [sign, check.message && check.outcome !== 'passed' ? `: ${check.message}` : ''];
}

function flat(value) {
  if (!Array.isArray(value)) return value;
  return value.map((part) => typeof part === 'object' ? `${part.role}: ${part.text}` : part).join('; ');
}

function copyButton(id) {
  const button = el('button', {type: 'button', class: 'small', onclick: copy}, 'Copy link');
  async function copy() {
    const address = location.href.replace(/#.*/, '') + '#' + id;
    try {
      await navigator.clipboard.writeText(address);
      button.textContent = 'Copied';
    } catch {
      location.hash = id;
      button.textContent = 'In the address bar';
    }
  }
  return button;
}

function cue(text) { return text ? el('span', {class: 'soft'}, ' “', quoted(text), '”') : null; }

/// Something under a heading; nothing where there is nothing.
function section(title, content) {
  if (!content || content.length === 0) return null;
  return el('section', {}, el('h3', {}, title), content);
}

function facts(items) {
  const known = items.filter(Boolean);
  return known.length ? el('dl', {class: 'facts'}, known) : null;
}

/// A name with its value; nothing where there is no value.
function fact(name, value, meaning = null) {
  const parts = [value].flat().filter((part) => part != null && part !== '' && part !== false);
  if (!parts.length) return null;
  return el('div', {}, el('dt', {title: meaning}, name), el('dd', {}, parts));
}
