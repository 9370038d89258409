// timeline.html: the claims that have a time, in its order, under a chart of when they are told of.
'use strict';

const timeline = {
  box: document.getElementById('chart'),

  yearOf(row) { return words.year(row.when_earliest ?? row.when_latest); },

  /// The shortest stretch of years of which no more than 48 are needed.
  step(first, last) {
    return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
      .find((step) => (last - first) / step < 48) ?? 10000;
  },

  /// The counts of stretches, with the empty ones between.
  bins(rows) {
    const years = rows.map(timeline.yearOf);
    const low = years.reduce((a, b) => Math.min(a, b), Infinity);
    const high = years.reduce((a, b) => Math.max(a, b), -Infinity);
    const step = timeline.step(low, high);
    const first = Math.floor(low / step) * step;
    const bins = [];
    for (let year = first; year <= high; year += step) bins.push({year, step, count: 0, negated: 0});
    rows.forEach((row, i) => {
      const bin = bins[Math.floor((years[i] - first) / step)];
      bin.count += 1;
      if (row.polarity === 'negated') bin.negated += 1;
    });
    return bins;
  },

  name(bin) { return bin.step === 1 ? String(bin.year) : `${bin.year}-${bin.year + bin.step - 1}`; },

  draw(page, rows) {
    if (!rows.length) return timeline.box.replaceChildren();
    const bins = timeline.bins(rows);
    const most = Math.max(...bins.map((bin) => bin.count));
    const every = Math.ceil(bins.length * 64 / (timeline.box.clientWidth || 700));
    // The name of a year must have room up to the edge of the page.
    const isNamed = (i) => i % every === 0 && (i === 0 || i + every <= bins.length);
    timeline.box.replaceChildren(el('ol', {class: 'bins'}, bins.map((bin, i) => el('li', {},
      el('button', {
        type: 'button', disabled: !bin.count,
        title: `${timeline.name(bin)}: ${words.counted(bin.count, 'claim')}`,
        'aria-label': `${timeline.name(bin)}: ${words.counted(bin.count, 'claim')}`,
        onclick: () => timeline.choose(page, bin),
      }, el('i', {style: `height:${(bin.count * 100 / most).toFixed(1)}%`})),
      isNamed(i) ? el('span', {'aria-hidden': 'true'}, String(bin.year)) : null))));
  },

  /// Shows the years of `bin`, or all again when they are shown already.
  choose(page, bin) {
    const field = page.filters.form.elements.year;
    field.value = field.value === timeline.name(bin) ? '' : timeline.name(bin);
    page.filters.apply();
    timeline.box.querySelector('button:not(:disabled)')?.focus();
  },
};

const timeColumns = ['when', 'claim', 'who', 'sure', 'place']
  .map((name) => claimColumns.find((column) => column.name === name))
  .map((column) => column.name !== 'when' ? column : {...column, cell: (row) => el('span', {},
    el('b', {}, row.when_edtf ?? ''),
    el('small', {}, words.days(row.when_earliest, row.when_latest)))});

const timePage = new ListPage({
  table: 'claims', columns: timeColumns, tests: claimTests, label: 'Claims in the order of their time',
  noun: ['dated claim'], offers: claimOffers, sort: 'when',
  among: (row) => row.when_earliest || row.when_latest,
});
timePage.changed = (rows) => timeline.draw(timePage, rows);
