import ParasolModel

/// What several pages say in the same way.
enum PageParts {
  static func draftNote(_ programme: ProgrammeFacts, _ words: Words) -> [PageBlock] {
    programme.isDraft
      ? [.note([.strong(words[.draft] + ": "), .text(words[.draftNote])])] : []
  }

  /// A site's name, marked where it alone is a draft.
  static func name(
    _ site: SiteName, of programme: ProgrammeFacts, _ words: Words
  ) -> [PageInline] {
    let name = PageInline.text(site.name.text(in: words.asked))
    let isMarked = site.isDraft && !programme.isDraft
    return isMarked ? [name, .text(" "), .strong("(\(words[.draft]))")] : [name]
  }
}
