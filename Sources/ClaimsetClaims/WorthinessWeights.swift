// Data table: written by Benchmarks/quality/fit_worthiness.py, fitted on the sentences of ClaimBuster's
// train part.

/// The weights of ``Worthiness``, in thousandths of a logit.
enum WorthinessWeights {
  /// What every claim starts with.
  static let base = -1684
  /// What each feature adds, by name.
  static let table: [String: Int] = [
    "advice": 473,
    "comparison": 311,
    "conditional": -446,
    "date": -401,
    "firstPerson": -1117,
    "firstPersonPlural": -122,
    "future": 540,
    "hardlyChecked": -1352,
    "hedged": -968,
    "impersonal": -244,
    "largeNumber": 1638,
    "money": -159,
    "mostlyChecked": 704,
    "name": 330,
    "number": 367,
    "object": -483,
    "oftenChecked": 286,
    "opinion": -1830,
    "past": 548,
    "perfect": 278,
    "predicted": -1330,
    "quantity": 257,
    "reported": 624,
    "secondPerson": -743,
    "seldomChecked": -595,
    "share": 2285,
    "speculative": -1151,
    "thought": -582,
  ]
  /// The words of each list.
  static let words = #"""
    mostlyChecked according actually added additional administration adopted advocated after against agencies agency ago agreed agreement agricultural aid air almost alone although ambassador among amount army average ban bankrupt basically became below benefits biggest bill billion bills black border breaking broke brought budget budgets capacity cent civil commission committees countries cover created credits crisis cut debt decided deductions deficit deficits did dollar dollars double doubled drop e earlier economists eight eighty eleven eliminated embargo emergency employees ended endorsed even except expansion expenditures export failed farmer farmers fifty fighting figures finance five food force former forty found four funds gains gas gasoline gave gone gross guns half held higher highest history hospitals hundred hundreds immigrants including income increase increased increases increasing indicated individuals inflation initiative instance instances investment islands killed largest last leading legislation less loan loans looked lower lowest majority member million millions minimum missile missiles month months moved natural nearly nine occasions office officers oil oppose opposed organization paid passed payments pension per percent percentage plants population pork poverty prescription pressure previous price prime private product production products proposal proposed provided quarter ran rate recent recently recession recommendations recovery reduced reducing relief repeal report resolution respected rising rules saved sector sending seniors sent seven seventy several sign signed since six sixty size solar sources spent staff started student students study supported surplus taken task taxes taxpayers terrorist than thirty thousand thousands three times today took total treaty trillion turned twenty twice two under unemployment vetoed voted votes wealthiest wealthy week went were while worst worth written year years
    oftenChecked above accurate actions add addition advantage agreements along already any apparently appointed area arms as asked assistance atomic attack attention available balanced banks been before behind being believed between bigger billions bipartisan board borders born both bottom branch break built burden business businesses by called calls came capital case changed check chief citizen city class close college coming committed companies complete completely conditions conference consequence controls corporations cost costs couple covered creating crime criminal cuts days dead death decade defend defense destruction detail development diplomatic doctors down draft drug during early earn economic effect effective effectively efforts either elections eliminate eliminating employers employment energy enormous enough enterprise entire equipment ever every everyone evidence example fact family far farm federal few figure final financial find first fiscal for foreign forth forward fought free freeze friend from fuel full fund funding gets getting given giving government governments governors grows growth guess gun guy had happened happening happens harder has he health high highly him his hit holding homes housing huge immediately in incidentally include incomes independent indicate individual industrial industry inflationary influence information instead insurance intelligence interest into investments jobs justice kept key kids labor land large later law least leave leaving left levels line living lobbyists longer loopholes losing loss lost low maintained major management many market markets massive mate matter members mentioned mess middle militarily military minister minority moment money more much name national nations negotiations never new none nor now nuclear number numbers of often one ones only opponent order other out over overseas own package parties pass past pay paying perhaps period places plan plans platform playing plus position positions present president presidents press prices primary principle process program projections promised public put putting quality quote raised rates re reason record red reduce reduction reductions regard regulation regulations religious remember research resources responsible result revenues rich safer said salaries same sanctions satisfied save says school schools secondly secretary seeing seen senators service shot show significant single situation small smaller somehow specific speech spend spending spread state stop strategic street suggested summit supporting system taking tax taxed teachers ten term terror third though throughout time told top totally toward trade treatment trial tried troops true trust truth uh ultimately unfortunately up used using various veterans veto vote wage wants war was waste weapon weapons weeks welfare when which within without women won worked workers working yet
    seldomChecked ability abroad absolutely advance again agree always anybody ask attitude away base basic be become begin beginning believes best better bin bring bringing ca card century challenge chance choice choices choose clean comes comment commitment community compete concerned conflict continue conventional course create dangerous decisions defeat democracy determine determined develop difference different do encourage everybody everything expect extreme fair faith felt field focus folks follow fully future get go going good greatest ground hand hands happen hard hear help here home how human hurt ideas if incentive invest issue job keep kind know known lead leader leadership let liberal life little look lot maintain make makes may me mean measure meeting met minute myself nature necessary needs night nothing obviously oh old open opinion opportunity ought ourselves particular path peace politics poor prepared presidency pretty principles probably produce promise prosperity protect proud providing require requires respond responsibility restore risk road run sacrifice say see send sense serious serve share should sit slow someone something sound stake stand standing start statement stay step strength strong strongly success sure take talk telling things thinking together tomorrow tonight too training turn understand unless upon values walk watching water way ways what whether whose wife will wish wo words work wrong
    hardlyChecked am answer belief believe benefit can careful certainly challenges character clear combat competitive concern daughter decide depends determination differences difficult diplomacy direction disagree doubt else enforce environment essential experience fairly feel freedom fundamental glad grow hope however idea important intend issues join judge judgment keeping kinds learn liberty list love mother must need opportunities pick possible prestige question questions reach responsibilities secure simple solve somebody sort successful superpower thank think tough track trouble view want watch win wonderful
    """#
}
