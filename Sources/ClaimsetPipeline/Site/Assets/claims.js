// claims.html: every claim, searched, filtered and sorted.
'use strict';

const claimColumns = [
  {name: 'claim', title: 'Claim', cell: claimCell, key: (row) => row.place},
  {name: 'who', title: 'Held by', key: (row) => (row.attributed_to ?? '').toLowerCase(),
    cell: (row) => quoted(row.attributed_to) ?? el('span', {class: 'soft'}, words.holder(row))},
  {name: 'sure', title: 'Certainty', key: (row) => row.certainty, cell: (row) => row.certainty},
  {name: 'when', title: 'When', key: (row) => row.when_earliest ?? row.when_latest,
    cell: (row) => row.when_edtf ?? ''},
  {name: 'worth', title: 'Worth', descends: true, key: (row) => Number(row.check_worthiness),
    cell: (row) => [meter(row.check_worthiness), words.share(row.check_worthiness)]
      .map((part) => el('span', {}, part))},
  {name: 'place', title: 'Place', key: (row) => row.document_id,
    cell: (row) => documentLink(row, row.claim_id)},
].map((column) => ({...column, cell: wrapped(column.cell)}));

/// Cells may be made of one or of several things.
function wrapped(cell) {
  return (row) => {
    const content = cell(row);
    return Array.isArray(content) ? el('span', {}, content) : content ?? '';
  };
}

function claimCell(row) {
  return [el('a', {class: 'open', href: '#' + row.claim_id, dir: 'auto'}, words.shown(words.claim(row))),
    row.polarity === 'negated' ? [' ', tag('negated', 'neg')] : null].flat();
}

/// Claims whose subject or object is somebody or something that goes by the name `value`.
function aboutEntity(value) {
  const wanted = value.toLowerCase();
  const entities = claimset.table('entities')?.rows ?? [];
  const ids = new Set(entities.filter((entity) => entity.entity_id === value
    || [entity.name, ...(entity.aliases ?? [])].some((name) => name?.toLowerCase() === wanted))
    .map((entity) => entity.entity_id));
  return (row) => ids.has(row.subject_entity) || ids.has(row.object_entity);
}

const claimTests = {
  q: searching((row) => [row.quote, row.text, row.subject, row.object, row.attributed_to,
    row.when_edtf, row.document_id, words.documentName(row.document_id)]),
  source: (value) => value === 'the author' ? (row) => !row.attribution_id
    : (row) => (row.attributed_to ?? '').toLowerCase().includes(value.toLowerCase()),
  about: aboutEntity,
  polarity: (value) => (row) => row.polarity === value,
  certainty: (value) => (row) => row.certainty === value,
  document: (value) => {
    const wanted = value.toLowerCase();
    return (row) => row.document_id.toLowerCase().includes(wanted)
      || words.documentName(row.document_id).toLowerCase().includes(wanted);
  },
  year: inYears((row) => row.when_earliest, (row) => row.when_latest),
  worth: (value) => (row) => Number(row.check_worthiness) >= Number(value),
};

/// A page that lists rows of one table: filters above, the list, the panel beside it.
class ListPage {
  constructor({table, columns, tests, label, noun, offers = {}, filled = () => {}, sort = null,
    among = () => true}) {
    Object.assign(this, {table: claimset.table(table), name: table, noun, offers, filled, among});
    this.count = document.getElementById('count');
    this.filters = new Filters(document.getElementById('filters'), tests, () => this.refresh());
    this.list = new RowList(document.getElementById('list'),
      {label, columns, id: (row) => row[this.table.idColumn], open: (row) => this.open(row)});
    this.panel = new Panel(document.getElementById('panel'),
      {closed: () => this.closed(), step: (steps) => this.step(steps)});
    if (sort) this.list.sort(columns.find((column) => column.name === sort));
    this.start();
  }

  async start() {
    await Promise.all([claimset.table('documents').load(), this.loadNames()]);
    await this.table.load(() => this.loaded());
    this.isWhole = true;
    this.loaded();
    document.documentElement.classList.add('ready');
  }

  /// Names to filter by, where the page asks for one and the dataset has them.
  async loadNames() {
    const field = this.filters.form.elements.about;
    if (!field) return;
    const names = claimset.table('entities');
    if (!names?.total) return field.parentElement.remove();
    await names.load();
    offer(document.getElementById('names'), new Map(names.rows.filter((row) => row.name)
      .map((row) => [row.name, row.mentions])));
  }

  /// Some rows more are there.
  loaded() {
    const rows = this.rows;
    for (const [name, key] of Object.entries(this.offers)) {
      const list = document.getElementById(name);
      if (list && (this.isWhole || !list.children.length)) offer(list, tally(rows, key));
    }
    this.filled(this);
    this.refresh();
  }

  get rows() { return this.table.rows.filter(this.among); }

  refresh() {
    const test = this.filters.test;
    const all = this.rows;
    const rows = all.filter(test);
    this.shown = rows;
    this.list.show(rows);
    this.count.textContent = this.tell(rows.length, all.length);
    this.changed?.(rows);
    this.follow();
  }

  tell(shown, all) {
    if (!this.isWhole) return `${words.grouped(shown)} so far; loading …`;
    if (shown === all) return words.counted(all, ...this.noun);
    return `${words.grouped(shown)} of ${words.counted(all, ...this.noun)}`;
  }

  /// Opens the row that the address names.
  follow() {
    const id = this.filters.row;
    const row = id && this.table.byID.get(id);
    if (!row || this.panel.row === row) return;
    this.list.mark(id, true);
    this.panel.open(this.name, row, {focus: false});
  }

  open(row, {focus = true} = {}) {
    const id = row[this.table.idColumn];
    this.filters.write(id);
    this.list.mark(id, true);
    this.panel.open(this.name, row, {focus});
  }

  closed() {
    const id = this.list.current;
    history.replaceState(null, '', '#' + new URLSearchParams(this.filters.values));
    this.list.mark(null);
    if (id) this.list.focus(id);
  }

  step(steps) {
    const row = this.list.neighbour(steps);
    if (row) this.open(row, {focus: false});
  }
}

const claimOffers = {
  sources: (row) => row.attributed_to,
  documents: (row) => words.documentName(row.document_id),
};

if (document.body.dataset.page === 'claims') {
  new ListPage({
    table: 'claims', columns: claimColumns, tests: claimTests, label: 'Claims',
    noun: ['claim'], offers: claimOffers, sort: 'worth',
  });
}
