import ClaimsetCore

/// The wording of page furniture: phrases as the tokeniser cuts them.
enum FurnitureLexicon {
  /// How much of a line a phrase must be for the line to be furniture.
  enum Reach {
    /// All of it, but for numbers, brackets and signs.
    case whole
    /// Its opening, in a line of at most so many tokens that ends without a stop.
    case opening(Int)
    /// Its opening, in a unit of at most so many tokens, with or without a stop.
    case sentence(Int)
  }

  /// What a phrase shows.
  struct Rule {
    let furniture: Segment.Furniture
    let reach: Reach
    /// Whether readers' comments follow.
    var opensComments = false
  }

  /// All phrases that a furniture line begins with.
  static let lines = PhraseTable<Rule>(
    rules(.navigation, .whole, navigation) + rules(.share, .whole, share)
      + rules(.legal, .whole, legal) + rules(.advertisement, .whole, advertisements)
      + rules(.comments, .whole, comments)
      + commentOpeners.map {
        ($0, Rule(furniture: .comments, reach: .whole, opensComments: true))
      }
      + rules(.author, .whole, authorHeadings)
      + openings
  )

  private static func rules(
    _ furniture: Segment.Furniture,
    _ reach: Reach,
    _ phrases: [String]
  ) -> [(String, Rule)] {
    phrases.map { ($0, Rule(furniture: furniture, reach: reach)) }
  }

  private static let navigation = [
    "connect with us", "to top", "top", "back to top", "go to top", "scroll to top",
    "return to top",
    "top of page", "home", "menu", "main menu", "skip to content", "skip to main content",
    "skip to navigation", "jump to navigation", "jump to content", "toggle navigation", "search",
    "next", "previous", "prev", "next page", "previous page", "next post", "previous post",
    "next article", "previous article", "next story", "previous story", "older posts",
    "newer posts", "older entries", "newer entries", "related", "related posts",
    "related articles", "related stories", "related links", "related content", "related topics",
    "related news", "related items", "similar posts", "similar articles", "you may also like",
    "you might also like", "you may like", "you might like", "recommended",
    "recommended for you", "recommended stories", "recent posts", "recent articles",
    "recent comments", "latest posts", "latest news", "latest stories", "latest articles",
    "most popular", "most read", "most viewed", "popular posts", "popular articles", "trending",
    "trending now", "trending stories", "do n't miss", "up next", "read more", "read next",
    "read full article", "read the full story", "continue reading", "keep reading", "load more",
    "show more", "see more", "learn more", "view more", "view all", "see all", "more stories",
    "more articles", "more posts", "more news", "table of contents", "contents", "categories",
    "category", "archives", "archive", "tags", "about us", "contact", "contact us", "site map",
    "sitemap", "log in", "login", "log out", "sign in", "sign up", "register", "my account",
    "my profile", "faq", "close", "loading", "click here", "print this page", "download pdf",
    "rss", "rss feed", "page not found", "in this article", "on this page", "quick links",
    "view full site", "advanced search", "watch later", "hide", "expand", "collapse",
  ]

  private static let share = [
    "share", "share this", "share this article", "share this post", "share this story",
    "share this page", "share this with", "share article", "share story", "share it", "tweet",
    "tweet this", "retweet", "pin", "pin it", "email", "e - mail", "email this",
    "email this article", "print", "print this article", "facebook", "twitter", "instagram",
    "youtube", "linkedin", "pinterest", "whatsapp", "reddit", "telegram", "tumblr", "tiktok",
    "copy link", "copied", "link copied", "follow", "follow us", "follow me", "subscribe",
    "subscribe now", "subscribe today", "newsletter", "newsletters", "like this", "like loading",
    "like", "social media", "spread the word", "share with friends", "email to a friend",
    "send to a friend", "bookmark this page",
  ]

  private static let legal = [
    "privacy policy", "privacy", "terms of use", "terms of service", "terms and conditions",
    "terms", "cookie policy", "cookie settings", "cookies", "disclaimer", "accept all cookies",
    "accept cookies", "manage cookies", "do not sell my personal information", "legal notice",
    "imprint", "all rights reserved",
  ]

  private static let advertisements = [
    "advertisement", "advertisements", "advertising", "advert", "ad", "ads", "sponsored",
    "sponsored content", "sponsored links", "sponsored post", "promoted", "promoted content",
    "paid content", "paid post", "from our partners", "partner content", "promoted stories",
  ]

  private static let comments = [
    "view comments", "show comments", "hide comments", "see comments", "comments are closed",
    "comments closed", "comments off", "comments are disabled", "no comments", "no comments yet",
    "comment policy", "report comment", "report abuse", "log in to comment",
    "log in to leave a comment", "log in to reply", "sign in to comment",
  ]

  private static let commentOpeners = [
    "comments", "comment", "leave a comment", "leave a reply", "leave your comment",
    "post a comment", "add a comment", "add your comment", "write a comment", "join the discussion",
    "join the conversation", "reader comments", "readers ' comments", "user comments", "responses",
    "what do you think", "have your say",
  ]

  private static let authorHeadings = [
    "about the author", "about the authors", "about author", "author bio", "about the writer",
    "about the editor", "meet the author",
  ]

  private static let openings: [(String, Rule)] =
    rules(.navigation, .opening(6), ["more in", "more from", "filed under", "filed in"])
    + rules(.navigation, .opening(12), ["posted in", "you are here", "click here to"])
    + rules(.navigation, .opening(12), ["click here for", "go back to", "return to :"])
    + rules(.navigation, .opening(24), ["tags :", "tagged :", "categories :", "topics :"])
    + rules(.navigation, .opening(24), ["category :", "read more :", "read also :", "also read :"])
    + rules(.navigation, .opening(24), ["related :", "read more about", "read next :", "more :"])
    + rules(.navigation, .opening(24), ["you may also like :", "see also :", "up next :"])
    + rules(.share, .opening(8), ["share on", "share to", "share via", "share this on"])
    + rules(.share, .opening(10), ["tweet on", "pin on", "email to"])
    + rules(.share, .sentence(16), ["follow us on", "follow us at", "find us on", "like us on"])
    + rules(.share, .sentence(16), ["follow me on", "follow her on", "follow him on"])
    + rules(.share, .sentence(24), ["subscribe to our", "sign up for our", "sign up to our"])
    + rules(.share, .sentence(24), ["get our newsletter", "join our newsletter"])
    + rules(.share, .sentence(24), ["join our mailing list", "sign up here"])
    + rules(.legal, .sentence(40), ["copyright ©", "©", "copyright ( c )", "( c ) copyright"])
    + rules(.legal, .sentence(60), ["we use cookies", "this site uses cookies"])
    + rules(.legal, .sentence(60), ["this website uses cookies", "by continuing to use this"])
    + rules(.legal, .sentence(60), ["this material may not be published"])
    + rules(.advertisement, .opening(8), ["story continues below", "article continues below"])
    + rules(.advertisement, .opening(8), ["scroll to continue", "continue reading below"])
    + rules(.advertisement, .opening(8), ["ads by", "sponsored by", "advertisement -"])
    + rules(.advertisement, .opening(8), ["advertisement –", "advertisement —"])

  /// `All rights reserved`, anywhere in a short unit.
  static let rights = PhraseTable(["all rights reserved", "terms of use and privacy"], value: true)

  /// Words that stand in readers' comments and their frames.
  static let commentSigns = PhraseTable(
    ["reply", "says :", "said :", "ago", "upvote", "like reply", "report", "permalink", "edited"],
    value: true
  )
}
