// names.html: whom and what the texts name, with the claims that are about them.
'use strict';

const nameColumns = [
  {name: 'title', title: 'Name', key: (row) => (row.name ?? row.entity_id).toLowerCase(), cell: (row) =>
    el('span', {}, row.about
      ? el('a', {href: `claims.html#${new URLSearchParams({about: row.name ?? row.entity_id})}`},
        quoted(row.name ?? row.entity_id))
      : quoted(row.name ?? row.entity_id),
    row.aliases?.length ? el('small', {}, quoted(row.aliases.join(', '))) : '')},
  {name: 'kind', title: 'Kind', key: (row) => row.kind, cell: (row) => row.kind},
  {name: 'count', title: 'Claims', descends: true, key: (row) => row.about,
    cell: (row) => row.about ? words.grouped(row.about) : ''},
  {name: 'count', title: 'Mentions', descends: true, key: (row) => row.mentions,
    cell: (row) => words.grouped(row.mentions)},
  {name: 'count', title: 'Documents', descends: true, key: (row) => row.documents,
    cell: (row) => words.grouped(row.documents)},
];

const nameTests = {
  q: searching((row) => [row.name, ...(row.aliases ?? []), row.kind]),
  kind: (value) => (row) => row.kind === value,
};

(async () => {
  const count = document.getElementById('count');
  const rows = claimset.table('entities').rows;
  const list = new RowList(document.getElementById('list'),
    {label: 'Names', columns: nameColumns, id: (row) => row.entity_id});
  const filters = new Filters(document.getElementById('filters'), nameTests, refresh);
  function refresh() {
    const shown = rows.filter(filters.test);
    list.show(shown);
    count.textContent = shown.length === rows.length ? words.counted(rows.length, 'name')
      : `${words.grouped(shown.length)} of ${words.counted(rows.length, 'name')}`;
  }
  await Promise.all(['documents', 'entities', 'claims'].map((name) => claimset.table(name).load()));
  for (const row of rows) row.about = 0;
  for (const claim of claimset.table('claims').rows) {
    for (const id of new Set([claim.subject_entity, claim.object_entity])) {
      const row = id && claimset.row('entities', id);
      if (row) row.about += 1;
    }
  }
  list.sort(nameColumns[3], true);
  refresh();
  document.documentElement.classList.add('ready');
})();
