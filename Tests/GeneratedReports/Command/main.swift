import GeneratedReports
let r = GeneratedReport(seed: 1)
print(r)
