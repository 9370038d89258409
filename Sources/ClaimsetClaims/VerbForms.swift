import ClaimsetCore

// Data table: the verbs that are known, with their forms.

/// Common English verbs and the forms they take.
enum VerbForms {
  /// Forms that are finite and nothing else: "went", "knew".
  static let finite: [String] =
    irregular.compactMap { $0[1] == $0[2] ? nil : $0[1] }
    + (lemmas + irregular.map { $0[0] }).filter { !nouns.contains($0) }.map(thirdForm)
  /// Past forms that may be participles.
  static let past: [String] =
    irregular.flatMap { $0[1] == $0[2] ? [$0[1]] : [$0[2]] } + lemmas.map(pastForm)
  /// Base and third-person forms.
  static let base: [String] = (lemmas + irregular.map { $0[0] }).flatMap { [$0, thirdForm($0)] }

  /// Past forms that follow no auxiliary of the passive.
  static let neverPassive = WordTable<Bool>(
    [
      "died", "arrived", "appeared", "disappeared", "emerged", "existed", "happened", "occurred",
      "lived", "remained", "stayed", "belonged", "collapsed", "came", "went", "fell", "rose",
      "became", "began", "fled", "escaped", "defected", "resigned", "seemed", "stood", "sat",
      "slept", "continued", "managed", "refused", "failed", "decided", "agreed", "tried",
    ],
    value: true
  )

  /// Verbs whose third-person form is as often a plural noun: "claims", "plans".
  private static let nouns = Set(
    """
    address answer approach arrest attack attempt ban benefit board cause change charge check \
    claim climb close collapse comment contact control cover damage dance debate decline \
    decrease defect deal demand document doubt drag draw drive drop end escape estimate \
    experience export face fear feature feed file fight find finish fire fix fly focus force form \
    freeze gain gather grant guarantee guard head help hit hold hope host house import increase \
    influence interview issue judge jump kill label lack land launch lead lie leave limit link \
    list load look love mark march match matter mean measure meet miss monitor move murder name \
    need note notice object offer open order own pass peak place plan play point post present \
    promise protest pull purchase push raise range rank reach read record regard regret release \
    remain rent repair reply report request rescue research reserve rest result retreat return \
    reverse ride rise risk rule run rush sail save score seal search sentence set shake share \
    shift shoot show sign sink slip sound spread stake stand start state station stay steal stop \
    store stress strike struggle study supply support surprise survey suspect talk target tend \
    test torture touch track trade train transfer transport trap travel treat trust try turn use \
    value view visit voice volunteer vote wait walk want watch win wish witness wonder work worry \
    wound yield double triple jam cost cut break buy catch build beat bear bind hurt put shut lay \
    lend let quit sleep throw wake wear fall feel speak spend die
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  /// Base, past, participle.
  private static let irregular: [[String]] = [
    "become became become", "begin began begun", "break broke broken", "bring brought brought",
    "build built built", "buy bought bought", "catch caught caught", "choose chose chosen",
    "come came come", "cut cut cut", "deal dealt dealt", "draw drew drawn", "drive drove driven",
    "eat ate eaten", "fall fell fallen", "feel felt felt", "fight fought fought",
    "find found found", "flee fled fled", "fly flew flown", "forbid forbade forbidden",
    "forget forgot forgotten", "freeze froze frozen", "get got gotten", "give gave given",
    "go went gone", "grow grew grown", "hear heard heard", "hide hid hidden", "hit hit hit",
    "hold held held", "keep kept kept", "know knew known", "lay laid laid", "lead led led",
    "leave left left", "lend lent lent", "let let let", "lie lay lain", "lose lost lost",
    "make made made", "mean meant meant", "meet met met", "pay paid paid", "put put put",
    "read read read", "ride rode ridden", "rise rose risen", "run ran run", "say said said",
    "see saw seen", "seek sought sought", "sell sold sold", "send sent sent", "set set set",
    "shake shook shaken", "shoot shot shot", "show showed shown", "shut shut shut",
    "sing sang sung", "sink sank sunk", "sit sat sat", "sleep slept slept", "speak spoke spoken",
    "spend spent spent", "spread spread spread", "stand stood stood", "steal stole stolen",
    "strike struck struck", "swim swam swum", "take took taken", "teach taught taught",
    "tell told told", "think thought thought", "throw threw thrown",
    "understand understood understood", "wake woke woken", "wear wore worn", "win won won",
    "withdraw withdrew withdrawn", "write wrote written", "overthrow overthrew overthrown",
    "undergo underwent undergone", "bear bore born", "beat beat beaten", "bind bound bound",
    "cost cost cost", "hurt hurt hurt", "quit quit quit", "rebuild rebuilt rebuilt",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let lemmas: [String] = """
    accept accuse achieve acknowledge act add address admit adopt advise affect agree aim allege \
    allow announce answer appear apply appoint approach approve argue arrange arrest arrive ask \
    assist assume attack attempt attend avoid ban believe belong benefit blame board boast borrow \
    call cancel capture carry cause cease celebrate change charge check claim clear climb close \
    collapse collect combine comment commit compare compete complain complete conclude condemn \
    conduct confirm connect consider consist contact contain continue contribute control convict \
    convince cooperate cover create criticize criticise cross damage dance debate decide declare \
    decline decrease defeat defect defend define defy deliver demand deny depart depend describe \
    deserve destroy detain determine develop die differ disagree disappear discover discuss \
    dispute distance divide document dominate doubt download drag drop earn educate elect \
    eliminate emerge employ enable encourage end enforce engage enjoy enlist ensure enter escape \
    establish estimate evacuate examine execute exist expand expect experience explain explode \
    export expose express extend face fail fear feature feed file fill finance finish fire fix \
    focus follow force form found gain gather generate govern grant guarantee guard handle happen \
    hate head help hire hope host house identify ignore imagine implement import impose imprison \
    improve include increase indicate infest influence inform inspire install intend interview \
    introduce invade invest investigate invite involve issue join judge jump kidnap kill label \
    lack land last launch learn limit link list live load locate look love lower maintain manage \
    march mark marry match matter measure melt mention migrate mine miss monitor move murder name \
    need negotiate note notice obey object observe obtain occupy occur offer open operate oppose \
    order organize organise own participate pass peak perform permit persuade place plan play \
    please point poison possess post postpone praise predict prefer prepare present prevent print \
    proceed produce prohibit promise promote propose protect protest prove provide publish pull \
    punish purchase push raise range rank reach react realize receive recognize recognise recommend \
    record recover recruit reduce refer reflect refuse regard regret reject relate release rely \
    remain remember remind remove rent repaint repair repatriate repeat replace reply report \
    represent request require rescue research reserve resign resist resolve respond rest restrict \
    result resume retain retire retreat return reveal reverse risk rob rule rush sail save scowl \
    score seal search secure seem seize sentence separate serve settle share shift sign slip \
    smuggle solve sound speculate stake start starve state station stay stop store stress struggle \
    study submit succeed suffer suggest supply support suppose suppress surprise surrender survive \
    suspect suspend talk target tend testify test threaten tighten torture touch track trade train \
    transfer transport trap travel treat trust try turn unite urge use value vary view violate \
    visit voice volunteer vote wait walk want warn watch weigh welcome wish witness wonder work \
    worry wound yield double halve triple jam interact accompany collaborate pave divide apologize
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static func thirdForm(_ base: String) -> String {
    if ["s", "x", "z", "ch", "sh", "o"].contains(where: base.hasSuffix) { return base + "es" }
    return endsInConsonantY(base) ? base.dropLast() + "ies" : base + "s"
  }

  private static func pastForm(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if endsInConsonantY(base) { return base.dropLast() + "ied" }
    let doubling: Set<String> = [
      "ban", "admit", "commit", "control", "drag", "drop", "occur", "permit", "plan", "prefer",
      "refer", "rob", "slip", "stop", "submit", "transfer", "trap", "jam", "kidnap", "regret",
    ]
    return doubling.contains(base) ? base + String(base.suffix(1)) + "ed" : base + "ed"
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    guard base.hasSuffix("y"), let before = base.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }
}
