import ClaimsetCore

/// The wording of greetings, farewells and pleas of those who speak to an audience.
enum GreetingLexicon {
  /// A greeting holds at least one of these.
  static let cues = WordTable(cueWords, value: true)

  /// For the top ten bits of a token's key, whether any cue has the same: one load for most
  /// tokens instead of a look-up.
  static let cueSieve: [Bool] = {
    var sieve = [Bool](repeating: false, count: 1024)
    for word in cueWords { sieve[Int(WordKey.hash(word) >> 54)] = true }
    return sieve
  }()

  private static let cueWords = [
    "welcome", "hello", "hi", "hey", "watching", "listening", "tuning", "subscribe",
    "subscribing", "subscribed", "channel", "button", "bell", "comments", "video", "videos",
    "episode", "next", "tuned", "podcast",
  ]

  static let welcome = WordTable(["welcome"], value: true)
  static let hello = WordTable(["hello", "hi", "hey", "yo", "greetings"], value: true)
  /// Whom a greeting is for.
  static let people = WordTable(
    ["guys", "everyone", "everybody", "friends", "folks", "there", "all", "viewers", "listeners"],
    value: true
  )
  /// What, or whom, one is welcomed to a channel as.
  static let audience = WordTable(
    [
      "channel", "video", "videos", "podcast", "episode", "show", "vlog", "stream", "livestream",
      "broadcast", "viewers", "listeners", "subscribers", "guys", "everyone", "everybody", "folks",
    ],
    value: true
  )
  /// Words of a page's own pleas.
  static let pageWords = WordTable(
    ["here", "newsletter", "newsletters", "itunes", "soundcloud", "spotify", "email", "inbox"],
    value: true
  )
  /// Words of a greeting that show a channel behind it.
  static let media = WordTable(
    [
      "channel", "video", "videos", "podcast", "episode", "vlog", "stream", "livestream",
      "watching", "listening", "tuning", "subscribe", "subscribing", "button", "bell",
    ],
    value: true
  )
  static let farewells = PhraseTable(
    [
      "thanks for watching", "thank you for watching", "thanks so much for watching",
      "thank you so much for watching", "thank you all for watching", "thanks for listening",
      "thank you for listening", "thanks for tuning in", "thank you for tuning in",
      "see you in the next", "see you guys in the next", "see you all in the next",
      "catch you in the next", "i 'll see you next time", "see you next time", "stay tuned for",
      "until next time", "that 's all for today 's video", "that 's it for today 's video",
      "that 's it for this video", "that 's all for this video",
    ],
    value: true
  )
  /// What is asked for.
  static let favours = PhraseTable(
    [
      "subscribe", "subscribed", "subscribing", "like button", "bell icon", "notification bell",
      "notifications", "thumbs up", "in the comments", "in the comment section", "comment below",
      "comments below", "comment down below", "share this video", "like this video",
      "like and share", "like and comment", "leave a like",
    ],
    value: true
  )
  /// How it is asked.
  static let pleas = PhraseTable(
    [
      "do n't forget to", "do not forget to", "please", "make sure to", "make sure you",
      "be sure to",
      "remember to", "let me know", "let us know", "tell me", "tell us", "if you liked",
      "if you like this", "if you enjoy", "if you enjoyed", "if you 're new", "if you are new",
      "if you have n't", "consider subscribing", "hit the", "smash the", "smash that", "hit that",
      "click the", "go ahead and", "feel free to", "give this video", "give us",
    ],
    value: true
  )
  /// A plea may open with one of these.
  static let imperatives = WordTable(
    ["subscribe", "like", "hit", "smash", "click", "comment", "share", "press", "tap"],
    value: true
  )
}
