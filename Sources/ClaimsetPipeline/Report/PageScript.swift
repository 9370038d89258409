/// The one script of the report: it lets tables be filtered and sorted.
///
/// Without it everything is there too.
enum PageScript {
  /// Adds a filter above long tables and makes heads of columns buttons that sort.
  static let tables: StaticString = #"""
    (function(){
    var number=function(t){var m=t.replace(/,/g,'').match(/-?\d+(\.\d+)?/);return m?+m[0]:null};
    document.querySelectorAll('.scroll table').forEach(function(table){
      var body=table.tBodies[0],rows=[].slice.call(body.rows);
      if(rows.length<8)return;
      var box=table.closest('.scroll'),label=document.createElement('label');
      label.className='filter';label.textContent='Show rows with';
      var input=document.createElement('input');input.type='search';label.appendChild(input);
      box.parentNode.insertBefore(label,box);
      input.addEventListener('input',function(){var q=input.value.toLowerCase();
        rows.forEach(function(r){r.hidden=q&&r.textContent.toLowerCase().indexOf(q)<0})});
      [].forEach.call(table.tHead.rows[0].cells,function(th,i){
        var button=document.createElement('button');button.type='button';
        button.textContent=th.textContent;th.textContent='';th.appendChild(button);
        button.addEventListener('click',function(){
          var up=th.getAttribute('aria-sort')!=='ascending';
          [].forEach.call(th.parentNode.cells,function(c){c.removeAttribute('aria-sort')});
          th.setAttribute('aria-sort',up?'ascending':'descending');
          var isNumber=th.classList.contains('num');
          rows.map(function(r,n){var c=r.cells[i],t=c?c.textContent:'';
            return{r:r,n:n,k:isNumber?number(t):t.toLowerCase()}})
          .sort(function(a,b){
            if(a.k===b.k)return a.n-b.n;
            if(a.k===null||a.k==='')return 1;if(b.k===null||b.k==='')return -1;
            return(a.k<b.k?-1:1)*(up?1:-1)})
          .forEach(function(x){body.appendChild(x.r)});
        });
      });
    });
    })();
    """#
}
