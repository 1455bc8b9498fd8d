import ParasolModel
import ParasolRules
import ParasolSyntax

/// The reference pages of the language, the diagnostics and the rules, in Markdown for DocC. They are
/// made from the declarations that read the files, and a test holds that they are fresh.
public enum ReferencePages {
  /// Pages by the name of their file, sorted.
  public static var all: [OutputFile] {
    let pages = [
      ("Diagnostics", diagnostics), ("LanguageFiles", files), ("LanguageSections", sections),
      ("Rules", rules), ("TypedScalars", scalars), ("Words", words),
    ]
    return pages.map { OutputFile(path: "\($0).md", bytes: Array($1.utf8)) }
  }

  private static var files: String {
    var page = MarkdownPage(
      "Keys of files", "What may be written at the top of each sort of file.")
    for file in FileShape.all {
      page.heading(2, file.kind.rawValue.capitalizedFirst)
      page.paragraph("\(file.summary.sentence)")
      page.keys(file.fields, isTemplate: file.kind == .template)
      let special = file.special.map { [$0.rawValue.code, $0.summary.sentence] }
      if !special.isEmpty { page.table(["Key", "What it is for"], special) }
      let names = file.sections.map { $0.key.code }.joined(separator: ", ")
      if !names.isEmpty { page.paragraph("Sections: \(names); see <doc:LanguageSections>.") }
      for field in file.fields { page.inner(field, below: field.key) }
    }
    return page.text
  }

  private static var sections: String {
    var page = MarkdownPage(
      "Sections of ids", "What may be declared by an id, and the keys of each.")
    var seen: Set<String> = []
    for section in FileShape.all.flatMap(\.sections) where seen.insert(section.key).inserted {
      page.heading(2, section.key)
      page.paragraph("By id, each \(section.summary).")
      if case .scalar(let scalar) = section.entity {
        page.paragraph("Each is \(scalar.expectation).")
      }
      if case .choice(let choice) = section.ids {
        page.paragraph("Ids are words of <doc:Words>, *\(choice.subject)*.")
      }
      page.keys(section.fields, isTemplate: false)
      for field in section.fields { page.inner(field, below: "\(section.key).\(field.key)") }
    }
    return page.text
  }

  private static var scalars: String {
    var page = MarkdownPage(
      "Typed scalars", "The one way in which each sort of value is written.")
    for scalar in ShapeParts.ofLanguage.scalars {
      page.heading(2, scalar.name.capitalizedFirst)
      page.paragraph("Written as \(scalar.expectation.withCode).")
      page.paragraph(scalar.form.withCode)
      page.paragraph("Examples: " + scalar.examples.map(\.code).joined(separator: ", ") + ".")
    }
    return page.text
  }

  private static var words: String {
    var page = MarkdownPage("Words", "The words that keys can have, and what they mean.")
    for choice in ShapeParts.ofLanguage.choices {
      page.heading(2, choice.subject.capitalizedFirst)
      page.table(["Word", "Meaning"], choice.values.map { [$0.word.code, $0.meaning] })
    }
    return page.text
  }

  private static var diagnostics: String {
    var page = MarkdownPage(
      "Diagnostics", "What Parasol says about how files are written, and how to put it right.")
    page.paragraph("What it says about the programme itself are <doc:Rules>.")
    for found in DiagnosticBook.pages {
      page.heading(2, found.id.text)
      page.paragraph(found.summary)
      page.paragraph(found.why)
      page.paragraph(found.remedy)
      page.code(found.wrong.shown, caption: "Wrong:")
      page.code(found.right.shown, caption: "Right:")
    }
    return page.text
  }

  private static var rules: String {
    var page = MarkdownPage("Rules", "What programmes are judged by, area by area.")
    for (area, ids) in RuleBook.idsByArea {
      page.heading(2, area.capitalizedFirst)
      for id in ids {
        page.heading(3, id)
        page.code(RuleBook.page(id) ?? "", caption: nil)
      }
    }
    return page.text
  }
}
