/// Text as an author wrote it, made safe to print: nothing in it can hide or turn other words.
enum PrintableText {
  /// Drops bidi overrides and isolates, and what no printer can show; a tab or a line break becomes
  /// a space. Joiners and direction marks stay, as Persian, Hindi and Arabic spell with them.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { treatment(of: $0) != .keep }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch treatment(of: scalar) {
      case .keep: scalars.append(scalar)
      case .space: scalars.append(" ")
      case .show: scalars.append("\u{FFFD}")
      case .drop: break
      }
    }
    return String(scalars)
  }

  private enum Treatment {
    case keep, space, show, drop
  }

  private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .space
    case 0x00...0x1F, 0x7F...0x9F: .show
    case 0x202A...0x202E, 0x2066...0x2069, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFC,
      0xE0000...0xE007F:
      .drop
    case 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF: .show
    default: .keep
    }
  }
}
