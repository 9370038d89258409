// Two claims side by side: what they say, where each stands, and why they are shown together.
'use strict';

/// The pair that `relation` joins; `here` is the claim the reader comes from, when there is one.
function pair(relation, here = null) {
  return el('article', {class: `pair ${relation.relation}`, id: here ? null : relation.relation_id},
    el(here ? 'h4' : 'h2', {}, relation.relation, ' ', el('small', {}, [words.relation[relation.relation],
      relation.kind, relation.strength].filter(Boolean).join(' · '))),
    relation.reason ? el('p', {}, words.shown(relation.reason)) : null,
    el('div', {class: 'sides'}, ['a', 'b'].map((side) => sideOf(relation, side, here))));
}

function sideOf(relation, side, here) {
  const id = relation[`claim_${side}`];
  const place = {document_id: relation[`document_${side}`], line: claimset.row('claims', id)?.line};
  return el('figure', {class: here?.claim_id === id ? 'here' : ''},
    el('blockquote', {dir: 'auto'}, words.shown(relation[`quote_${side}`] ?? id)),
    relation[`value_${side}`]
      ? el('span', {class: 'value'}, quoted(relation[`value_${side}`])) : null,
    el('figcaption', {}, documentLink(place, id), ' ',
      el('span', {class: 'soft'}, documentWords(place.document_id))));
}
