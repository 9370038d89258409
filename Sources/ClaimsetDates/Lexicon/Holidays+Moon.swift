// Data table: holidays whose day hangs on the moon or on a calendar that is not the Gregorian one.

extension Holiday {
  /// Their names, as the tokeniser cuts them.
  static let moon: [([String], Holiday)] = [
    (
      [
        "chinese new year", "chinese new year 's", "chinese new year 's day", "chinese new years",
        "chinese lunar new year", "chinese lunar new year 's day", "lunar new year",
      ], .almanac(.chineseNewYear)
    ),
    (["chinese new year 's eve"], .almanac(.chineseNewYear, -1)),
    (
      ["ugadi", "yugadi", "samvatsaradi", "gudi padwa", "chaitra sukladi", "chaitra sukhladi"],
      .almanac(.ugadi)
    ),
    (["rama navami", "ram navami"], .almanac(.ramaNavami)),
    (
      ["mahavir jayanti", "mahaveer jayanti", "mahavir janma kalyanak", "mahaveer janma kalyanak"],
      .almanac(.mahavirJayanti)
    ),
    (["vesak", "wesak", "buddha purnima", "buddha day", "vaisakha"], .almanac(.vesak)),
    (["ratha - yatra", "ratha yatra", "rath yatra"], .almanac(.rathaYatra)),
    (["raksha bandhan", "rakhi", "rakshabandhan"], .almanac(.rakshaBandhan)),
    (["krishna janmashtami", "janmashtami", "gokulashtami"], .almanac(.janmashtami)),
    (["ganesh chaturthi", "vinayaka chaturthi"], .almanac(.ganeshChaturthi)),
    (["navaratri", "navratri", "durga puja"], .span(.almanac(.navaratri), days: 10)),
    (["maha saptami"], .almanac(.mahaSaptami)),
    (["dussehra", "dasara", "vijayadashami", "vijaya dashami"], .almanac(.dussehra)),
    (["valmiki jayanti", "maharishi valmiki jayanti", "pargat diwas"], .almanac(.valmikiJayanti)),
    (["karva chauth", "karwa chauth"], .almanac(.karvaChauth)),
    (["dhanteras", "dhanatrayodashi"], .almanac(.dhanteras)),
    (["naraka chaturdashi", "kali chaudas", "choti diwali"], .almanac(.narakaChaturdashi)),
    (["diwali", "deepavali", "lakshmi puja"], .almanac(.diwali)),
    (["bhai dooj", "bhau beej"], .almanac(.bhaiDooj)),
    (["chhath", "chhath puja", "dala puja", "surya shashthi"], .almanac(.chhath)),
    (["guru nanak jayanti", "guru nanak gurpurab"], .almanac(.guruNanak)),
    (["vasant panchami", "basant panchami"], .almanac(.vasantPanchami)),
    (
      [
        "guru ravidass jayanti", "guru ravidas jayanti", "guru ravidass birthday",
        "guru ravidas birthday",
      ], .almanac(.guruRavidas)
    ),
    (["maha shivaratri", "maha shivratri", "mahashivratri"], .almanac(.mahaShivaratri)),
    (["dayananda saraswati jayanti", "swami dayananda saraswati jayanti"], .almanac(.dayananda)),
    (["holika dahan", "chhoti holi"], .almanac(.holikaDahan)),
    (["holi", "dhulandi", "phagwah", "dhuleti"], .almanac(.holikaDahan, 1)),
    (
      [
        "makar sankranti", "makara sankranthi", "makara sankranti", "thai pongal", "pongal",
        "maghi",
      ], .almanac(.makarSankranti)
    ),
    (["bhogi", "bogi pandigai", "boghi"], .almanac(.makarSankranti, -1)),
    (["mattu pongal", "maattu pongal"], .almanac(.makarSankranti, 1)),
    (["kaanum pongal", "kanni pongal", "kanum pongal"], .almanac(.makarSankranti, 2)),
    (["vaisakhi", "baisakhi", "vasakhi", "vaishakhi"], .almanac(.vaisakhi)),
    (["onam", "thiru onam", "thiruvonam"], .almanac(.onam)),
    (["rabindra jayanti", "rabindranath jayanti"], .fixed(month: 5, day: 9)),
    (["parsi new year", "jamshedi navroz"], .parsiNewYear),
    (["islamic new year", "hijri new year"], .islamic(month: 1, day: 1)),
    (["day of ashura", "ashura"], .islamic(month: 1, day: 10)),
    (
      ["mawlid", "mawlid al - nabawi", "mawlid al nabawi", "milad un - nabi"],
      .islamic(month: 3, day: 12)
    ),
    (
      ["isra and mi'raj", "the prophet 's ascension", "night journey"], .islamic(month: 7, day: 27)
    ),
    (["ramadan", "ramadhan", "ramzan"], .islamicMonth(9)),
    (
      [
        "laylat al - qadr", "laylat al qadr", "night of power", "night of measures",
        "night of destiny",
      ], .islamic(month: 9, day: 27)
    ),
    (["jumu'atul - wida", "jamat ul - vida", "jumuatul - wida"], .islamicFriday(month: 9)),
    (
      ["eid al - fitr", "eid al fitr", "eid ul - fitr", "id ul - fitr", "eid - ul - fitr"],
      .islamic(month: 10, day: 1)
    ),
    (
      [
        "eid al - adha", "eid al adha", "eid ul - adha", "id ul - adha", "eid - ul - adha",
        "bakr id", "bakrid", "sacrifice feast", "feast of the sacrifice",
      ], .islamic(month: 12, day: 10)
    ),
  ]
}
