/// Does independent work on all cores and keeps the order of its input. One of the few places that
/// fork: loading files, checking rules, planning sites, rendering artefacts.
package func concurrentMap<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], _ transform: @escaping @Sendable (Input) -> Output
) async -> [Output] {
  guard inputs.count > 1 else { return inputs.map(transform) }
  let batches = min(inputs.count, 64)
  return await withTaskGroup(of: (Int, [Output]).self) { group in
    for batch in 0..<batches {
      let part = inputs[inputs.count * batch / batches..<inputs.count * (batch + 1) / batches]
      group.addTask { (batch, part.map(transform)) }
    }
    var results: [[Output]] = Array(repeating: [], count: batches)
    for await (batch, outputs) in group { results[batch] = outputs }
    return results.flatMap { $0 }
  }
}
