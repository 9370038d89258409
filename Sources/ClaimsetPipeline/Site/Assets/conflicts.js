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
    await table.load();
    table.rows.sort((a, b) => conflicts.order(a) - conflicts.order(b) || a.place - b.place);
    conflicts.show(table.rows, filters);
    document.getElementById(filters.row)?.scrollIntoView();
    document.documentElement.classList.add('ready');
  },

  show(all, filters) {
    const rows = all.filter(filters.test);
    conflicts.count.textContent = rows.length === all.length ? words.counted(all.length, 'pair')
      : `${words.grouped(rows.length)} of ${words.counted(all.length, 'pair')}`;
    const more = el('button', {type: 'button', onclick: () => {
      conflicts.limit += conflicts.piece;
      conflicts.show(all, filters);
    }}, 'Show more');
    conflicts.box.replaceChildren(...rows.slice(0, conflicts.limit).map((row) => pair(row)),
      rows.length > conflicts.limit ? more : '');
  },
};

conflicts.start();
