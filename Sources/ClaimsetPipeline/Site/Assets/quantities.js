// quantities.html: every number, by its unit and by what is counted.
'use strict';

const amounts = {
  groups: document.getElementById('groups'),
  most: 40,

  /// What it is measured in: a currency, a unit, or nothing for plain counts.
  measure(row) { return words.measure(row) || (row.unit === '1' ? 'count' : row.kind); },

  number(row) {
    const number = row.value ?? row.low ?? row.high;
    return number == null ? null : Number(number);
  },

  /// Groups of one measure and one item, the largest first.
  of(rows) {
    const groups = new Map();
    for (const row of rows) {
      const key = `${amounts.measure(row)}\n${row.item ?? ''}`;
      let group = groups.get(key);
      if (!group) {
        groups.set(key, group = {measure: amounts.measure(row), item: row.item ?? '', numbers: [],
          count: 0, documents: new Set()});
      }
      group.count += 1;
      group.documents.add(row.document_id);
      const number = amounts.number(row);
      if (number != null) group.numbers.push(number);
    }
    return [...groups.values()].sort((a, b) => b.count - a.count
      || (a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : a.item < b.item ? -1 : 1));
  },

  draw(page, rows) {
    const groups = amounts.of(rows);
    const shown = groups.slice(0, amounts.most);
    const body = shown.map((group) => {
      group.numbers.sort((a, b) => a - b);
      const middle = group.numbers[Math.floor(group.numbers.length / 2)];
      const cell = (number) => el('td', {class: 'num'}, number == null ? '' : words.grouped(number));
      return el('tr', {},
        el('th', {scope: 'row'}, el('button', {
          type: 'button', class: 'link', onclick: () => amounts.choose(page, group),
        }, quoted(group.item) ?? el('span', {class: 'soft'}, 'nothing named'))),
        el('td', {}, group.measure),
        el('td', {class: 'num'}, words.grouped(group.count)),
        el('td', {class: 'num'}, words.grouped(group.documents.size)),
        cell(group.numbers[0]), cell(middle), cell(group.numbers.at(-1)));
    });
    const heads = ['Of', 'In', 'Rows', 'Documents', 'Least', 'Middle', 'Most'];
    amounts.groups.replaceChildren(el('table', {},
      el('caption', {}, groups.length > shown.length
        ? `The ${shown.length} largest of ${words.counted(groups.length, 'group')}`
        : words.counted(groups.length, 'group')),
      el('thead', {}, el('tr', {}, heads.map((head, i) =>
        el('th', {scope: 'col', class: i > 1 ? 'num' : ''}, head)))),
      el('tbody', {}, body)));
  },

  choose(page, group) {
    const {unit, item} = page.filters.form.elements;
    const isChosen = unit.value === group.measure && item.value === group.item;
    unit.value = isChosen ? '' : group.measure;
    item.value = isChosen ? '' : group.item;
    page.filters.apply();
  },

  /// Offers the units and kinds that are there.
  fill(page) {
    const {unit, kind} = page.filters.form.elements;
    for (const [field, key] of [[unit, amounts.measure], [kind, (row) => row.kind]]) {
      const wanted = field.value || Filters.address.get(field.name) || '';
      const counts = [...tally(page.rows, key)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      field.replaceChildren(el('option', {value: ''}, 'any'), ...counts.map(([value, count]) =>
        el('option', {value}, `${value} (${words.grouped(count)})`)));
      field.value = counts.some(([value]) => value === wanted) ? wanted : '';
    }
  },
};

const quantityColumns = [
  {name: 'amount', title: 'Amount', descends: true, key: amounts.number,
    cell: (row) => el('a', {class: 'open', href: '#' + row.quantity_id}, words.quantity(row) || '–')},
  {name: 'item', title: 'Of', key: (row) => row.item, cell: (row) => quoted(row.item) ?? ''},
  {name: 'quote', title: 'As written', key: (row) => row.place, cell: (row) => quoted(row.quote) ?? ''},
  {name: 'kind', title: 'Kind', key: (row) => row.kind, cell: (row) => row.kind},
  {name: 'place', title: 'Place', key: (row) => row.document_id,
    cell: (row) => documentLink(row, row.quantity_id)},
];

const quantityTests = {
  q: searching((row) => [row.quote, row.item, row.unit, row.currency, row.kind, row.document_id,
    words.quantity(row), words.documentName(row.document_id)]),
  unit: (value) => (row) => amounts.measure(row) === value,
  kind: (value) => (row) => row.kind === value,
  item: (value) => (row) => (row.item ?? '').toLowerCase() === value.toLowerCase(),
  document: claimTests.document,
};

const quantityPage = new ListPage({
  table: 'quantities', columns: quantityColumns, tests: quantityTests, label: 'Quantities',
  noun: ['quantity', 'quantities'], filled: amounts.fill,
  offers: {items: (row) => row.item, documents: claimOffers.documents},
});
quantityPage.changed = (rows) => amounts.draw(quantityPage, rows);
