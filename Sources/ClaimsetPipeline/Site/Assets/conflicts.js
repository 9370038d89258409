// conflicts.html: claims that cannot both hold, that agree, or of which one is a later count.
'use strict';

const conflicts = {
  /// How many pairs are shown before more are asked for.
  piece: 50,
  limit: 50,
  box: document.getElementById('pairs'),
  count: document.getElementById('count'),

  tests: {
    q: searching((row) => [row.quote_a, row.quote_b, row.reason, row.value_a, row.value_b,
      words.documentName(row.document_a), words.documentName(row.document_b)]),
    relation: (value) => (row) => row.relation === value,
    kind: (value) => (row) => row.kind === value,
    strength: (value) => (row) => row.strength === value,
  },

  /// What cannot both hold comes first, what the words alone show before what takes an assumption.
  order(row) {
    return ['conflicts', 'updates', 'corroborates'].indexOf(row.relation) * 2
      + (row.strength === 'strong' ? 0 : 1);
  },

  async start() {
    const table = claimset.table('relations');
    const filters = new Filters(document.getElementById('filters'), conflicts.tests, () => {
      conflicts.limit = conflicts.piece;
      conflicts.show(table.rows, filters);
    });
    await claimset.table('documents').load();
    await Promise.all([table.load(), claimset.table('readings')?.load()]);
    table.rows.sort((a, b) => conflicts.order(a) - conflicts.order(b) || a.place - b.place);
    conflicts.show(table.rows, filters);
    document.getElementById(filters.row)?.scrollIntoView();
    document.documentElement.classList.add('ready');
  },

  show(all, filters) {
    const rows = all.filter(filters.test);
    conflicts.showReadings(rows);
    conflicts.count.textContent = rows.length === all.length ? words.counted(all.length, 'pair')
      : `${words.grouped(rows.length)} of ${words.counted(all.length, 'pair')}`;
    const more = el('button', {type: 'button', onclick: () => {
      conflicts.limit += conflicts.piece;
      conflicts.show(all, filters);
    }}, 'Show more');
    conflicts.box.replaceChildren(...rows.slice(0, conflicts.limit).map((row) => pair(row)),
      rows.length > conflicts.limit ? more : '');
  },

  /// The questions on which the pairs shown bear, with each answer and how much stands behind it.
  showReadings(pairs) {
    const claims = new Map();
    for (const row of pairs) {
      claims.set(row.claim_a, {document_id: row.document_a, quote: row.quote_a});
      claims.set(row.claim_b, {document_id: row.document_b, quote: row.quote_b});
    }
    const topics = new Map();
    for (const row of claimset.table('readings')?.rows ?? []) {
      if (!row.claims.some((id) => claims.has(id))) continue;
      topics.set(row.topic_id, [...topics.get(row.topic_id) ?? [], row]);
    }
    const open = [...topics.values()].filter((rows) => rows.length > 1);
    document.getElementById('readings').hidden = !open.length;
    document.getElementById('topics').replaceChildren(
      ...open.slice(0, conflicts.limit).map((rows) => conflicts.topic(rows, claims)));
  },

  topic(rows, claims) {
    const heads = [['What is said'], ['Answer'], ['Documents', 'num'], ['Sources', 'num']];
    const line = (row) => {
      const id = row.claims.find((each) => claims.has(each)) ?? row.claims[0];
      const claim = claims.get(id);
      return el('tr', {},
        el('th', {scope: 'row'}, claim ? [quoted(claim.quote ?? id), ' ', documentLink(claim, id)]
          : el('code', {}, id)),
        el('td', {}, quoted(row.value) ?? ''),
        el('td', {class: 'num'}, words.grouped(row.documents)),
        el('td', {class: 'num'}, words.grouped(row.sources)));
    };
    return el('div', {class: 'scroll'}, el('table', {},
      el('thead', {}, el('tr', {}, heads.map(([head, kind]) =>
        el('th', {scope: 'col', class: kind ?? ''}, head)))),
      el('tbody', {}, rows.map(line))));
  },
};

conflicts.start();
