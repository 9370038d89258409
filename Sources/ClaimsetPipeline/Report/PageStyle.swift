/// The style sheets of the pages: linked in, so that a page stands alone and asks for nothing.
///
/// Colours meet WCAG AA on their grounds in both schemes; nothing is told by colour alone.
enum PageStyle {
  /// What all pages share: colours, type, tables.
  static let common: StaticString = """
    :root{color-scheme:light dark;
    --paper:#fff;--wash:#f4f6f5;--ink:#1b2421;--soft:#56615d;--line:#dbe1de;--link:#0a5c56;
    --good:#1a6b3c;--warn:#875000;--bad:#a1261b;--bar:#3b8a82;--bar2:#8c3a24;
    --date:#fbedc6;--dateline:#a87400;--qty:#d6eee4;--qtyline:#23805f;--claim:#3d6fa8}
    @media (prefers-color-scheme:dark){:root{
    --paper:#14191a;--wash:#1d2325;--ink:#e4e9e7;--soft:#a2aea9;--line:#364043;--link:#74cbc1;
    --good:#74cf9a;--warn:#e6b35c;--bad:#f18d7f;--bar:#5cada5;--bar2:#f0b7a6;
    --date:#443818;--dateline:#d9a640;--qty:#18433a;--qtyline:#55bd97;--claim:#83b4e8}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0;background:var(--paper);color:var(--ink);
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",
    "Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
    .wrap{max-width:76rem;margin:0 auto;padding:0 1.5rem}
    h1,h2,h3{line-height:1.2;margin:0;text-wrap:balance}
    h2{font-size:1.375rem;letter-spacing:-.01em;margin-bottom:.5rem}
    h3{font-size:1.0625rem}
    p{margin:.5rem 0}
    a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
    .soft{color:var(--soft)}
    code,.id{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;
    font-size:.875em}
    code{background:var(--wash);padding:.1em .3em;border-radius:3px}
    pre{background:var(--wash);border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem;
    overflow-x:auto;line-height:1.5;margin:.5rem 0}
    pre code{background:none;padding:0;overflow-wrap:normal}
    .scroll{overflow-x:auto;border:1px solid var(--line);border-radius:6px;margin:.75rem 0}
    table{border-collapse:collapse;width:100%;font-size:.9375rem}
    caption{text-align:left;padding:.6rem .75rem;color:var(--soft);font-size:.875rem}
    .scroll caption span{position:sticky;left:.75rem;display:inline-block;
    max-width:calc(100vw - 4rem)}
    th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-top:1px solid var(--line);
    overflow-wrap:normal}
    thead th{font-size:.8125rem;font-weight:600;color:var(--soft);background:var(--wash);
    white-space:nowrap}
    tbody th{font-weight:400}
    tbody th a,.bars a{text-decoration-color:var(--line)}
    tbody th a:hover,.bars a:hover{text-decoration-color:currentColor}
    .num{text-align:right;white-space:nowrap}
    .nw{white-space:nowrap}
    .tag{display:inline-block;font-size:.8125rem;line-height:1.4;padding:0 .45em;border-radius:3px;
    border:1px solid var(--line);color:var(--soft);white-space:nowrap}
    .tag.neg,.bad{color:var(--bad)}.tag.neg{border-color:currentColor}
    .good{color:var(--good)}.warn{color:var(--warn)}
    footer{margin:4rem 0 3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);
    font-size:.875rem}
    @media (max-width:40rem){.wrap{padding:0 1rem}}
    @media print{:root{color-scheme:light}body{font-size:10pt}nav,.skip,.filter{display:none}
    .scroll{overflow:visible;border:0}a{color:inherit}tr,li,figure{break-inside:avoid}
    h2,h3,caption{break-after:avoid}}
    """

  /// What only the report has.
  static let report: StaticString = """
    .top{background:var(--wash);border-bottom:1px solid var(--line);padding:2.5rem 0 2rem}
    .eyebrow{margin:0 0 1rem;color:var(--soft);font-size:.9375rem}
    .eyebrow b{color:var(--ink);font-weight:600}
    .top h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.125rem);letter-spacing:-.02em;max-width:34em;
    line-height:1.25;font-weight:650}
    .top h1 span{display:block;font-weight:400;color:var(--soft)}
    .top .wrap>p:not(.eyebrow){max-width:46rem;margin:1rem 0 0}
    .top h1 svg{height:.8em;width:.8em;margin-right:.35em;vertical-align:-.05em}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1px;
    margin:2rem 0 0;background:var(--line);border:1px solid var(--line);border-radius:6px;
    overflow:hidden}
    .tiles div{background:var(--paper);padding:.875rem 1rem}
    .tiles dt{color:var(--soft);font-size:.875rem}
    .tiles dd{margin:0;font-size:1.75rem;line-height:1.2;font-weight:600;letter-spacing:-.02em}
    .tiles small{display:block;font-size:.8125rem;font-weight:400;letter-spacing:0;
    line-height:1.4;color:var(--soft);margin-top:.15rem}
    nav.toc{border-bottom:1px solid var(--line);background:var(--paper);overflow-x:auto}
    nav.toc ul{display:flex;gap:1.5rem;list-style:none;margin:0 auto;
    padding-top:.7rem;padding-bottom:.7rem;font-size:.9375rem}
    nav.toc a{white-space:nowrap;text-decoration:none}
    nav.toc a:hover{text-decoration:underline}
    main section{margin-top:3rem;scroll-margin-top:1rem}
    main section>p{max-width:46rem}
    .group{border:1px solid var(--line);border-left:4px solid var(--soft);border-radius:6px;
    padding:1rem 1.25rem;margin:1rem 0}
    .group.bad{border-left-color:var(--bad);color:inherit}
    .group.warn{border-left-color:var(--warn);color:inherit}
    .group>p{margin:.25rem 0 0;color:var(--soft);max-width:46rem}
    .group ul{list-style:none;margin:.75rem 0 0;padding:0}
    .group li{padding:.75rem 0;border-top:1px solid var(--line)}
    .group li:last-child{padding-bottom:0}
    .group li p{margin:0 0 .15rem}
    @media (min-width:60rem){.group li{display:grid;column-gap:2.5rem;
    grid-template-columns:minmax(0,1.4fr) minmax(0,1fr)}.group .about:only-child{grid-column:1/-1}}
    .quote{font-family:Charter,"Iowan Old Style","Palatino Linotype",Georgia,"Liberation Serif",
    serif;font-size:1.0625rem;line-height:1.5;max-width:44rem}
    .quote mark{background:var(--date);color:inherit;padding:.05em .15em;border-radius:2px}
    .quote span{color:var(--soft)}
    .place{font-size:.875rem}
    .group li.two{display:block}
    .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));
    gap:.5rem 2.5rem;margin-top:.25rem}
    .fix{font-size:.9375rem;color:var(--soft)}
    .fix b{color:var(--ink);font-weight:600}
    .group details{margin-top:.75rem}.group details ul{margin-top:.5rem}
    .more{font-size:.875rem;color:var(--soft)}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,28rem),1fr));
    gap:2rem 3rem;margin-top:1rem;align-items:start}
    .charts .wide{grid-column:1/-1}
    figure{margin:0;min-width:0}
    figcaption{font-weight:600;margin-bottom:.5rem}
    figcaption small{display:block;font-weight:400;color:var(--soft);font-size:.875rem}
    .time{display:grid;grid-template-columns:auto 1fr;column-gap:.5rem}
    .time svg{width:100%;height:11rem;display:block;border-bottom:1px solid var(--soft);
    background:linear-gradient(var(--line),var(--line)) 0 0/100% 1px no-repeat,
    linear-gradient(var(--line),var(--line)) 0 50%/100% 1px no-repeat}
    .time .y{display:flex;flex-direction:column;justify-content:space-between;text-align:right;
    font-size:.8125rem;color:var(--soft);line-height:1;height:12rem;margin-top:-.5rem}
    .time .x{grid-column:2;position:relative;height:1.5rem;font-size:.8125rem;color:var(--soft)}
    .time .x span{position:absolute;top:.3rem;white-space:nowrap}
    rect{fill:var(--bar)}rect.no{fill:var(--bar2)}
    .bars{font-size:.9375rem}
    .bars caption{padding:0 0 .5rem;font-weight:600;color:var(--ink);font-size:1rem}
    .bars caption small{display:block;font-weight:400;color:var(--soft);font-size:.875rem}
    .bars th,.bars td{border:0;padding:.2rem .5rem .2rem 0;vertical-align:middle;
    overflow-wrap:anywhere}
    .bars th{width:34%;line-height:1.3}
    .bars td.num{padding-right:0;width:1%}
    .bars svg{display:block;width:100%;height:.875rem;background:var(--wash);border-radius:2px}
    .key{display:inline-block;width:.75em;height:.75em;border-radius:2px;background:var(--bar);
    margin-right:.3em}
    .key.no{background:var(--bar2)}
    details{margin-top:.5rem;font-size:.9375rem}
    summary{cursor:pointer;color:var(--link)}
    .claim{min-width:20rem;max-width:34rem}
    .words{min-width:9rem}
    @media (max-width:40rem){#claims table,#claims tbody{display:block}
    #claims caption{display:block}#claims thead{position:absolute;left:-99rem}
    #claims tr{display:block;padding:.6rem .75rem;border-top:1px solid var(--line)}
    #claims tr[hidden]{display:none}
    #claims th,#claims td{display:inline;border:0;padding:0;font-size:.875rem}
    #claims tbody th{display:block;min-width:0;font-size:.9375rem;margin-bottom:.2rem}
    #claims td:not(:empty):not(:last-child)::after{content:" · ";color:var(--soft)}}
    .meter{display:inline-block;width:3rem;height:.5rem;background:var(--line);border-radius:2px;
    margin-right:.5em;overflow:hidden;vertical-align:middle}
    .filter{display:block;margin:.75rem 0 -.25rem;font-size:.875rem;color:var(--soft)}
    .filter input{font:inherit;color:inherit;background:var(--paper);padding:.3rem .6rem;
    border:1px solid var(--soft);border-radius:4px;margin-left:.4rem;max-width:100%}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}
    th[aria-sort] button::after{content:" ↓"}th[aria-sort=ascending] button::after{content:" ↑"}
    .files{columns:2 22rem;padding:0;list-style:none;margin:.75rem 0}
    .files li{break-inside:avoid;margin-bottom:.4rem}
    """

  /// What only the page of a document has.
  static let document: StaticString = """
    header{padding:1.75rem 0 1.5rem;background:var(--wash);border-bottom:1px solid var(--line)}
    header p{margin:0 0 .75rem;font-size:.9375rem}
    h1{font-size:clamp(1.375rem,1.1rem + 1.2vw,1.875rem);letter-spacing:-.015em;max-width:32em}
    .facts{display:flex;flex-wrap:wrap;gap:.35rem 2rem;margin:1rem 0 0;font-size:.9375rem}
    .facts div{display:flex;gap:.5rem}.facts dt{color:var(--soft)}.facts dd{margin:0}
    .legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:1.25rem 0 0;font-size:.875rem;
    color:var(--soft)}
    .d,.q,.c{color:inherit;text-decoration:none}
    .d{background:var(--date);border-bottom:2px dotted var(--dateline)}
    .q{background:var(--qty);border-bottom:2px dashed var(--qtyline)}
    .c{text-decoration:underline;text-decoration-color:var(--claim);
    text-decoration-thickness:2px;text-underline-offset:.25em}
    .c .d,.c .q,a.d:hover,a.q:hover{text-decoration:underline;
    text-decoration-color:var(--claim);text-decoration-thickness:2px}
    .n{font:600 .75rem/1 system-ui,sans-serif;vertical-align:super;margin-left:.15em;
    text-decoration:none;color:var(--claim);padding:.1em}
    .seg{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);column-gap:3rem;
    padding:.75rem 0;align-items:start;scroll-margin-top:1rem}
    .seg>p,.seg>h2,.seg>h3{position:sticky;top:1rem;margin:0;font-family:Charter,
    "Iowan Old Style","Palatino Linotype",Georgia,"Liberation Serif",serif;font-size:1.125rem;
    line-height:1.7}
    .seg>h2,.seg>h3{font-family:inherit;line-height:1.3;padding-top:1.25rem;font-size:1.25rem}
    .seg>.li{padding-left:1.5rem;text-indent:-1.5rem}
    .seg.bp>p{color:var(--soft);font-size:1rem}
    .mk,.ti>h2{color:var(--soft)}
    .why{font-size:.8125rem;color:var(--soft);display:block;text-indent:0;
    font-family:system-ui,sans-serif;line-height:1.4;margin-top:.25rem}
    .rows{list-style:none;margin:0;padding:0;font-size:.9375rem;line-height:1.45}
    .rows li{padding:.45rem .75rem;border-left:3px solid var(--line);margin-bottom:.4rem;
    scroll-margin-top:1rem}
    .rows .rc{border-color:var(--claim)}.rows .rd{border-color:var(--dateline)}
    .rows .rq{border-color:var(--qtyline)}
    .rows li:target,.seg:target>p{background:var(--wash);outline:2px solid var(--link)}
    .d:target,.q:target{outline:2px solid var(--link)}
    .rows p{margin:0}.rd p,.rq p{display:inline}.rd .m,.rq .m{margin-left:.5em}
    .rows b{font-weight:600}
    .rows .no{color:var(--claim);font-weight:600;margin-right:.3em}
    .rows .m,.m{font-size:.8125rem;color:var(--soft);line-height:1.5}
    .m a{color:inherit}
    .m .tag{font-size:.75rem}
    @media (max-width:56rem){.seg{grid-template-columns:minmax(0,1fr);row-gap:.6rem}
    .seg>p,.seg>h2,.seg>h3{position:static}}
    @media print{.seg>p,.seg>h2,.seg>h3{position:static}}
    """

  /// What the page of changes has besides.
  static let changes: StaticString = """
    header{padding:2rem 0 1.5rem;background:var(--wash);border-bottom:1px solid var(--line)}
    h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.125rem);letter-spacing:-.02em;max-width:30em}
    main section{margin-top:2.5rem}
    """
}
