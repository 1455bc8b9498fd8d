import ParasolModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is wrong with a problem file, in one sentence.
package struct ProblemFileError: Error, Hashable, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension SiteProblem {
  /// Reads the form `parasol-site-problem/1`.
  package init(json: [UInt8]) throws(ProblemFileError) {
    let document: ProblemDocument
    do {
      document = try JSONDecoder().decode(ProblemDocument.self, from: Data(json))
    } catch let error as DecodingError {
      throw ProblemFileError(error.problemText)
    } catch {
      throw ProblemFileError("the file is not JSON")
    }
    self = try ProblemReader(document: document).read()
  }

  /// The form `parasol-site-problem/1`, keys in order.
  package func json() -> [UInt8] {
    JSONText.bytes(ProblemDocument(self))
  }
}

extension DecodingError {
  fileprivate var problemText: String {
    switch self {
    case .keyNotFound(let key, let context):
      "\(DecodingError.path(context.codingPath)) has no '\(key.stringValue)'"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(DecodingError.path(context.codingPath)) is of another kind than the form says"
    default: "the file is not JSON"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    let text = keys.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    return text.isEmpty ? "the problem" : "'\(text.drop { $0 == "." })'"
  }
}

/// JSON with sorted keys and a line for each value, the same bytes on every machine.
enum JSONText {
  static func read<Value: Decodable>(_ type: Value.Type, from json: [UInt8]) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json))
  }

  static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("whole numbers and texts can always be written")
    }
    return [UInt8](data) + [UInt8(ascii: "\n")]
  }
}
