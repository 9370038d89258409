// Two claims side by side: what they say, where each stands, and why they are shown together.
'use strict';

/// The pair that `relation` joins; `here` is the claim the reader comes from, when there is one.
function pair(relation, here = null) {
  const sides = [
    {id: relation.claim_a, quote: relation.quote_a},
    {id: relation.claim_b, quote: relation.quote_b},
  ];
  return el('article', {class: `pair ${relation.relation}`},
    el('h4', {}, relation.relation, ' ', el('small', {}, words.relation[relation.relation] ?? '')),
    relation.reason ? el('p', {}, words.shown(relation.reason)) : null,
    el('div', {class: 'sides'}, sides.map((side) => sideOf(side, here))));
}

function sideOf({id, quote}, here) {
  const row = claimset.row('claims', id);
  return el('figure', {class: here?.claim_id === id ? 'here' : ''},
    el('blockquote', {dir: 'auto'}, words.shown(quote ?? row?.quote ?? id)),
    el('figcaption', {}, row ? documentLink(row, id) : el('code', {}, id),
      row?.attributed_to ? [' ', quoted(row.attributed_to)] : ''));
}
