/// Who supervises a worker.
package struct Supervision: Hashable, Sendable {
  package let worker: WorkerID
  package let supervisor: SupervisorID

  package init(worker: WorkerID, supervisor: SupervisorID) {
    self.worker = worker
    self.supervisor = supervisor
  }
}
