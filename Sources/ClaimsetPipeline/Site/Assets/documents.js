// documents.html: every text, with how much was read in it.
'use strict';

const documentColumns = [
  {name: 'title', title: 'Document', key: (row) => words.documentName(row.document_id).toLowerCase(),
    cell: (row) => {
      const address = documentAddress(row.document_id);
      const name = quoted(words.documentName(row.document_id));
      return el('span', {}, address ? el('a', {href: address}, name) : name,
        el('small', {}, quoted(row.path)));
    }},
  {name: 'when', title: 'Published', key: (row) => row.published,
    cell: (row) => row.published ?? el('span', {class: 'soft'}, 'not stated')},
  {name: 'kind', title: 'Genre', key: (row) => row.genre, cell: (row) => row.genre},
  ...['sentences', 'claims', 'quantities', 'dates'].map((name) => ({
    name: 'count', title: name[0].toUpperCase() + name.slice(1), descends: true,
    key: (row) => row[name], cell: (row) => words.grouped(row[name] ?? 0),
  })),
];

const documentTests = {
  q: searching((row) => [row.title, row.path, row.document_id, row.author, row.published,
    row.source_url]),
  genre: (value) => (row) => row.genre === value,
  year: inYears((row) => row.published, (row) => row.published),
};

(async () => {
  const count = document.getElementById('count');
  const table = claimset.table('documents');
  const list = new RowList(document.getElementById('list'),
    {label: 'Documents', columns: documentColumns, id: (row) => row.document_id});
  const filters = new Filters(document.getElementById('filters'), documentTests, refresh);
  function refresh() {
    const shown = table.rows.filter(filters.test);
    list.show(shown);
    count.textContent = shown.length === table.rows.length ? words.counted(shown.length, 'document')
      : `${words.grouped(shown.length)} of ${words.counted(table.rows.length, 'document')}`;
  }
  await table.load(refresh);
  refresh();
  document.documentElement.classList.add('ready');
})();
