package org.forumkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.finding.Finding;
import org.forumkit.languages.LanguageFindings;
import org.forumkit.model.Forum;

/** The languages of each text agree with one another and with their tags. */
final class LanguageRule implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        for (Finding each : LanguageFindings.of(forum)) {
            List<String> arguments = new ArrayList<>();
            each.arguments().forEach((name, value) -> arguments.addAll(List.of(name, value)));
            report.add(
                    each.severity(),
                    each.key(),
                    each.pointer(),
                    each.value(),
                    arguments.toArray(String[]::new));
        }
    }
}
