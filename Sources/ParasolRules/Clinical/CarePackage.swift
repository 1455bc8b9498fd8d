import ParasolModel
import ParasolSyntax

/// Services that belong together: each had at a place or by referral at every site.
struct CarePackage {
  let services: [ServiceCode]
  /// How many of them every site owes.
  let due: NumberFigure
  /// Services whose absence may be answered with a reason, because the law decides.
  var answerable: Set<ServiceCode> = []
  /// What stands for a service that is not named itself.
  var substitutes: [ServiceCode: ServiceCode] = [:]
  /// What it means for people: `people would …`.
  let meaning: String

  func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.isUncertain(Service.self) else { return }
    let missingEverywhere = missing(from: programme.content.services)
    let lacking = programme.sites.map { site in
      site.content.isUncertain(Service.self) ? [] : missing(from: site.services(of: programme))
    }
    let isShared =
      programme.sites.count > 1
      && lacking.allSatisfy { $0 == missingEverywhere } && !missingEverywhere.isEmpty
    if isShared {
      tell(
        missingEverywhere, in: "no site", at: programme.span, .programme,
        isDraft: programme.isDraft, report)
    }
    for (site, missing) in zip(programme.sites, lacking) where !isShared && !missing.isEmpty {
      tell(
        missing, in: "site '\(site.id)'", at: site.span, .of(site), isDraft: site.isDraft, report)
    }
    judge(programme.content.services, nil, programme.isDraft, report)
    for site in programme.sites { judge(site.content.services, site, site.isDraft, report) }
  }

  private func missing(from stated: [Service]) -> [ServiceCode] {
    let codes = Set(stated.compactMap(\.code))
    let missing = services.filter { code in
      !codes.contains(code) && !(substitutes[code].map(codes.contains) ?? false)
    }
    return due.isAbove(services.count - missing.count) ? missing : []
  }

  private func tell(
    _ missing: [ServiceCode], in place: String, at span: Span, _ subject: Subject, isDraft: Bool,
    _ report: RuleReport
  ) {
    let names = missing.map { "'\($0.rawValue)'" }.inWords
    let verb = place == "no site" ? "offers or refers" : "neither offers nor refers"
    report.absent(
      "\(place) \(verb) \(names); \(meaning)", at: span, about: subject, isDraft: isDraft,
      help: "add '\(missing[0].rawValue):' to 'services' with 'at' or 'refer_to'")
  }

  /// Services that are named, but cannot be had.
  private func judge(
    _ stated: [Service], _ site: Site?, _ isDraft: Bool, _ report: RuleReport
  ) {
    for service in stated {
      guard let code = service.code, services.contains(code), service.place == nil else { continue }
      let help = "add 'at' or 'refer_to' with a place where it can be had"
      if let reason = service.none {
        guard !answerable.contains(code) else { continue }
        report(
          "'\(code.rawValue)' cannot be had; \(meaning)", at: reason.span,
          about: .of(service, in: site), help: help)
      } else {
        report.absent(
          "nothing says where '\(code.rawValue)' can be had; \(meaning)", at: service.span,
          about: .of(service, in: site), isDraft: isDraft, help: help)
      }
    }
  }
}
