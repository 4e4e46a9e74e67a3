package exhibit.command.learn;

import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What a study has measured, beside what it must be: as a table and as JSON.
///
/// @param words in which it says so
record Report(Study study, List<Finding> findings, Words words) {

    /// Its name for people.
    static String title(Study study, Words words) {
        return words.label(study.id() + ".title");
    }

    boolean holds() {
        return findings.stream().allMatch(Finding::holds);
    }

    /// A line a finding.
    String asTable() {
        var table = new StringBuilder(study.id() + "  " + title(study, words) + "\n");
        for (var finding : findings)
            table.append(String.format(Locale.ROOT, "  %-6s  %12.6g  %-20s  %s%n", finding.holds() ? "holds" : "FAILS",
                    finding.measured(), finding.expected(), finding.what()));
        return table.toString();
    }

    Map<String, Object> asJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", study.id());
        json.put("title", title(study, words));
        json.put("source", study.source());
        json.put("measured", byName(Finding::measured));
        json.put("expected", byName(Finding::expected));
        json.put("pass", holds());
        json.put("note", words.label(study.id() + ".limits"));
        return json;
    }

    /// The same with the numbers of its page.
    Map<String, Object> asJson(PageNumbers page) {
        var json = asJson();
        json.putAll(page.asJson());
        return json;
    }

    private Map<String, Object> byName(Function<Finding, Object> number) {
        var named = new LinkedHashMap<String, Object>();
        findings.forEach(finding -> named.put(finding.what(), number.apply(finding)));
        return named;
    }
}
