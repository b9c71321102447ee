/** The looks of a pack: fonts of the system, light paper on screen and A4 on paper; colours are those of the application, in light. */
export const PACK_STYLE = `
:root{color-scheme:light;--ink:#1d1c1a;--ink-2:#5c5852;--paper:#faf8f4;--card:#fff;--line:#e6e1d8;--accent:#9a3b26}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 16px/1.5 'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:break-word}
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3,h4{font-family:Georgia,'Times New Roman',serif;line-height:1.25;margin:1.4em 0 .5em;text-wrap:balance}
h1{font-size:2rem;margin-top:0}
h2{font-size:1.4rem;border-bottom:1px solid var(--line);padding-bottom:.3rem;margin-top:2.2em}
h3{font-size:1.15rem}
h4{font-size:1rem;margin:0 0 .2em}
p{margin:.4em 0}
.small,caption,cite,.notes{color:var(--ink-2);font-size:.88rem;font-style:normal}
.head{border-left:4px solid var(--accent);padding-left:1rem;margin-bottom:1.5rem}
nav ul{columns:2;padding-left:1.2rem}
a{color:var(--accent)}
.wide:focus-visible,a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible{outline:3px solid #1f5fbf;outline-offset:2px}
table{border-collapse:collapse;width:100%;margin:.6rem 0 1rem;background:var(--card);font-size:.92rem}
caption{text-align:left;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{border:1px solid var(--line);padding:.4rem .55rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th[scope=row]{font-weight:400}
thead th,.total th,.total td,th.group{background:#f6f3ec;font-weight:600}
.n{text-align:right;font-variant-numeric:tabular-nums}
.bar{display:flex;height:.7rem;margin-top:.3rem;background:none}
.bar i{display:block;height:100%;outline:1px solid #fff}
.key{display:inline-block;width:.7rem;height:.7rem;margin-right:.35rem}
.bar i,.key{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.s-completed{background:#2f6f5e}.s-in_progress{background:#7fb3a1}.s-postponed{background:#d9a441}.s-stalled{background:#b8582f}
.s-abandoned{background:#6b6660}.s-not_started{background:#d9d2c6}.s-rest{background:#fff;box-shadow:inset 0 0 0 1px #a8a29a}.s-data{background:#5b5348}
.wide{overflow-x:auto}
.chart{min-width:34rem}
.chart th[scope=row]{width:42%}
.chart thead .n{font-size:.82rem;overflow-wrap:normal;vertical-align:bottom}
.chart .key{display:block;margin:0 0 .2rem auto}
cite::before{content:'— '}
article{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.9rem 1rem;margin:.7rem 0}
article p{white-space:pre-line}
figure{margin:.7em 0}
figure img{display:block;width:auto;height:auto;max-width:100%;max-height:24rem;border:1px solid var(--line)}
.figures{margin:.5em 0;padding-left:1.1rem}
.figures q{quotes:none;color:var(--ink-2)}
#filters{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:.8rem 0}
#filters[hidden],[hidden]{display:none}
#filters label{display:grid;grid-template-columns:minmax(0,1fr);gap:.2rem;font-size:.88rem;color:var(--ink-2);flex:1 1 11rem;min-width:0}
input,select,button{font:inherit;color:inherit;min-height:2.5rem;border:1px solid #a8a29a;border-radius:4px;background:#fff;padding:.3rem .6rem;width:100%;max-width:100%}
button{cursor:pointer;white-space:nowrap;width:auto}
code{font-family:Consolas,Menlo,monospace;font-size:.85rem;overflow-wrap:anywhere}
@media (max-width:40rem){nav ul{columns:1}.wide>table{min-width:30rem}.wide>.chart{min-width:40rem}th,td{padding:.3rem .35rem}h1{font-size:1.5rem}}
@page{size:A4;margin:18mm 16mm}
@media print{
body{background:#fff;font-size:10.5pt}main{max-width:none;padding:0}
#filters,nav{display:none}.wide{overflow:visible}.wide>table{min-width:0}
h2,h3,h4,h2+p,h3+p,thead{break-after:avoid}
tr,article,.head,.chart,figure{break-inside:avoid}
figure img{max-height:9cm}
tbody tr:first-child{break-before:avoid}
article{border:0;border-top:1px solid var(--line);border-radius:0;padding:.5rem 0}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
}`;
