// sources.html: who is said to hold something, with how much and in whose words.
'use strict';

const sources = {
  /// One row for each source, from the attributions and the claims under them.
  all() {
    const found = new Map();
    const of = (name) => {
      const key = name ?? '';
      let source = found.get(key);
      if (!source) {
        source = {name: key, place: found.size, claims: 0, negated: 0, attributions: 0,
          types: new Map(), cues: new Map(), documents: new Set()};
        found.set(key, source);
      }
      return source;
    };
    const count = (counts, value) => value && counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const row of claimset.table('attributions').rows) {
      const source = of(row.attributed_to);
      source.attributions += 1;
      source.documents.add(row.document_id);
      count(source.types, row.type);
      count(source.cues, row.cue_text?.toLowerCase());
    }
    for (const row of claimset.table('claims').rows) {
      if (!row.attribution_id) continue;
      const source = of(row.attributed_to);
      source.claims += 1;
      if (row.polarity === 'negated') source.negated += 1;
    }
    return [...found.values()];
  },

  most(counts, limit) {
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit)
      .map(([value]) => value).join(', ');
  },

  address(source) {
    return `claims.html#${new URLSearchParams({source: source.name})}`;
  },
};

const sourceColumns = [
  {name: 'source', title: 'Source', key: (row) => row.name.toLowerCase(), cell: (row) =>
    row.name ? el('a', {href: sources.address(row)}, quoted(row.name))
      : el('span', {class: 'soft'}, 'not named here')},
  {name: 'type', title: 'Given as', key: (row) => sources.most(row.types, 1),
    cell: (row) => sources.most(row.types, 2)},
  {name: 'count', title: 'Claims', descends: true, key: (row) => row.claims,
    cell: (row) => words.grouped(row.claims)},
  {name: 'denied', title: 'Denied', descends: true, key: (row) => row.negated,
    cell: (row) => row.negated ? words.grouped(row.negated) : ''},
  {name: 'count', title: 'Documents', descends: true, key: (row) => row.documents.size,
    cell: (row) => words.grouped(row.documents.size)},
  {name: 'cues', title: 'In the words', cell: (row) => quoted(sources.most(row.cues, 4)) ?? ''},
];

const sourceTests = {
  q: searching((row) => [row.name, ...row.cues.keys()]),
  type: (value) => (row) => row.types.has(value),
};

(async () => {
  const count = document.getElementById('count');
  const list = new RowList(document.getElementById('list'),
    {label: 'Sources', columns: sourceColumns, id: (row) => String(row.place)});
  let rows = [];
  const filters = new Filters(document.getElementById('filters'), sourceTests, refresh);
  function refresh() {
    const shown = rows.filter(filters.test);
    list.show(shown);
    count.textContent = shown.length === rows.length ? words.counted(rows.length, 'source')
      : `${words.grouped(shown.length)} of ${words.counted(rows.length, 'source')}`;
  }
  await Promise.all(['documents', 'attributions', 'claims'].map((name) =>
    claimset.table(name).load()));
  rows = sources.all();
  list.sort(sourceColumns[2], true);
  refresh();
  document.documentElement.classList.add('ready');
})();
