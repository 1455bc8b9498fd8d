/// The style sheet that pages and sheets share. It names fonts and fetches none.
enum SheetStyle {
  /// Rules for every page.
  static func rules(direction: TextDirection, isComplex: Bool) -> String {
    let size = isComplex ? "14pt" : "11pt"
    return """
      :root{font-size:\(size)}
      body{margin:0;background:#fff;color:#000;line-height:1.3;
      font-family:\(families)}
      *{box-sizing:border-box}
      """ + "\n" + shared
  }

  /// The paper of one sheet and what stands in its margins.
  static func paper(_ sheet: Sheet) -> String {
    let numbering = sheet.numbering
    let (first, second) = numbering.totalFirst ? ("pages", "page") : ("page", "pages")
    let count =
      "\(CSSString(numbering.before)) counter(\(first)) \(CSSString(numbering.between)) "
      + "counter(\(second)) \(CSSString(numbering.after))"
    let corner = sheet.direction == .leftToRight ? "right" : "left"
    let size = "\(sheet.paper.width) \(sheet.paper.height)"
    let edge = min(sheet.paper.margin, 6)
    return """
      @page{size:\(size);margin:\(edge) \(sheet.paper.margin) \(sheet.paper.margin);
      @bottom-\(corner){content:\(count);font:1rem \(families)}}
      main.sheet{max-width:\(sheet.paper.contentWidth + 8)}

      """
  }

  /// The papers of several sheets, numbered from 0.
  static func pages(_ papers: [Paper], like sheet: Sheet) -> String {
    papers.enumerated().map { number, paper in
      let edge = min(paper.margin, 6)
      return """
        @page paper-\(number){size:\(paper.width) \(paper.height);margin:\(edge) \(paper.margin) \(paper.margin)}
        .paper-\(number){page:paper-\(number);max-width:\(paper.contentWidth + 8)}

        """
    }.joined()
      + "section.sheet{break-before:page;padding:4mm;margin:0 auto 6mm}\n"
      + "@media print{section.sheet{padding:.2mm;max-width:none;margin:0}main.sheets{padding:0}}\n"
  }

  private static let families =
    "\"Noto Sans\",\"Noto Sans Devanagari\",\"Noto Sans Arabic\",\"Noto Sans Bengali\","
    + "\"Noto Sans Ethiopic\",\"Noto Sans Khmer\",\"Noto Sans Myanmar\",\"Noto Sans Tamil\","
    + "\"Noto Sans Thai\",\"DejaVu Sans\",system-ui,sans-serif"

  private static let shared = """
    h1{font-size:1.35rem;margin:0 0 2mm}
    h2{font-size:1.15rem;margin:4mm 0 1.5mm}
    h3,h4{font-size:1rem;margin:3mm 0 1mm}
    p{margin:0 0 2mm}
    main{margin:0 auto;padding:4mm}
    main.page{max-width:60rem}
    a{color:#0b3d91}
    h1,h2,h3,h4,p,td,th,li,dt,dd{overflow-wrap:anywhere;unicode-bidi:plaintext}
    [dir=rtl]{text-align:right}
    .definitions{position:absolute;width:0;height:0;overflow:hidden}
    .running{display:flex;justify-content:space-between;gap:6mm;margin:0 0 2mm}
    .running h1,.running p{font-size:1rem;margin:0}
    .scroll{overflow-x:auto;margin:0 0 3mm}
    table{border-collapse:collapse;width:100%}
    .grid{table-layout:fixed}
    caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    td,th{border:.3mm solid #000;padding:.6mm .8mm;vertical-align:top;text-align:start;font-weight:normal}
    .page th{background:#e8e8e8;font-weight:bold}
    .page td,.page th{overflow-wrap:break-word}
    .page td.number{text-align:end;white-space:nowrap}
    .centre{text-align:center}
    .end{text-align:end}
    .middle{vertical-align:middle}
    .shade-heading{background:#e8e8e8}
    .shade-closed{background:repeating-linear-gradient(135deg,#fff 0 1.6mm,#777 1.6mm 1.9mm)}
    .shade-marked{background:radial-gradient(#777 .35mm,#fff .4mm) 0 0/2.2mm 2.2mm}
    .shade-gap{background:#000;color:#fff}
    .line{min-height:1em}
    .large{font-size:1.6rem;line-height:1.15}
    .shade-closed .line,.shade-marked .line{background:#fff;width:fit-content}
    .shade-closed.centre .line,.shade-marked.centre .line{margin:0 auto}
    .pictogram,.swatch,.square,.box{vertical-align:middle}
    .pictogram,.swatch{display:inline-block;margin:.1mm}
    .swatch{border:.3mm solid #000}
    .square,.box{display:inline-block;border:.35mm solid #000;background:#fff}
    .box{width:1.1em;height:1.1em;position:relative;margin-inline-end:.25em}
    .box.ticked::after{content:"";position:absolute;left:.32em;top:.02em;width:.3em;height:.65em;
    border:solid #000;border-width:0 .14em .14em 0;transform:rotate(40deg)}
    .blank{display:inline-block;border-bottom:.3mm solid #000;height:8mm;max-width:100%}
    .squares{display:inline-grid;gap:.5mm;vertical-align:middle}
    .squares .square{display:flex;align-items:center;justify-content:center}
    .squares .pictogram{margin:0}
    .squares .square{overflow:hidden}
    .fields{display:flex;flex-wrap:wrap;gap:1.5mm 4mm;margin:0 0 1.5mm;align-items:end}
    .field{display:flex;gap:1.5mm;align-items:end;min-height:9mm;min-width:0}
    .field .value{flex:1;min-width:12mm}
    .field .value.open{border-bottom:.3mm solid #000;align-self:stretch}
    .field.tall{flex:1 1 100% !important;flex-direction:column;align-items:stretch}
    .field.tall .value,.lined,.boxed{width:100%}
    .boxed{border:.3mm solid #000;display:block}
    .lined{display:block;background:repeating-linear-gradient(#fff 0 8.7mm,#000 8.7mm 9mm)}
    .frame,.map{border:.3mm solid #000;margin:0 0 2mm}
    .map{display:block;width:100%}
    .beside{display:grid;gap:5mm;margin:0 0 2mm}
    .cut{border-inline-start:.3mm dashed #000;padding-inline-start:2.5mm;margin-inline-start:-2.5mm}
    .ticks.flowing{display:flex;flex-wrap:wrap}
    .ticks{list-style:none;margin:0 0 2mm;padding:0;display:grid;gap:1mm 4mm}
    .question{display:flex;gap:4mm}
    .question .ticks{flex:1}
    .asked{margin:0;font-weight:bold}
    .ticks li{min-height:7mm;display:flex;align-items:start;gap:.4em}
    .note{border:.5mm solid #000;padding:1.5mm 2.5mm;margin:0 0 3mm}
    .totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(30mm,100%),1fr));margin:2mm 0;border:.4mm solid #000}
    .totals .total{padding:1mm 1.5mm;border-inline-end:.3mm solid #000;min-width:0}
    .totals .total:last-child{border-inline-end:0}
    .totals dt{font-weight:bold}
    .totals dd{margin:0;min-height:7mm}
    .foot{margin-top:3mm;padding-top:1mm;border-top:.3mm solid #000}
    .foot p{margin:0}
    .break{break-before:page}
    @media print{main.sheet,main.page{padding:.2mm;max-width:none}.scroll{overflow:visible}thead{display:table-header-group}
    tr,.totals,.fields,.note,.frame,.map,.beside,.ticks li{break-inside:avoid}h1,h2,h3,h4{break-after:avoid}
    .running{margin:0 0 1mm}.fields{margin:0 0 1mm}.scroll{margin:0 0 2mm}.ticks,.totals{margin:1mm 0 0}
    .ticks li{min-height:6mm}.foot{margin:0;padding:0;border:0}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    @media screen and (max-width:48rem){.fields{flex-wrap:wrap}.field{flex:1 1 100% !important}
    .ticks{grid-template-columns:1fr !important}.totals,.beside{grid-template-columns:1fr !important}
    .totals .total{border-inline-end:0;border-bottom:.3mm solid #000}.running,.question{flex-wrap:wrap}
    .grid{min-width:var(--paper)}}

    """
}

/// A quoted string of a style sheet.
struct CSSString: CustomStringConvertible {
  let description: String

  init(_ text: String) {
    var quoted = "\""
    for scalar in PrintableText.clean(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": quoted.unicodeScalars.append(scalar)
      case _ where scalar.value > 0x9F: quoted.unicodeScalars.append(scalar)
      default: quoted += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    description = quoted + "\""
  }
}
