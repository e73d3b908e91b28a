package org.forumkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.finding.Finding;
import org.forumkit.languages.LanguageFindings;
import org.forumkit.languages.StaleTranslations;
import org.forumkit.model.Forum;

/** The languages of each text agree with one another and with their tags. */
final class LanguageRule implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        if (ValidationRule.all().stream()
                .map(ValidationRule::key)
                .filter(each -> each.startsWith("translation.") || each.startsWith("script."))
                .noneMatch(report::tells)) {
            // It reads every text, which takes longer than all other rules.
            return;
        }
        add(LanguageFindings.of(forum), report);
        List<Forum> versions = new ArrayList<>(report.options().earlier());
        versions.add(forum);
        add(StaleTranslations.over(versions), report);
    }

    private static void add(List<Finding> findings, Report report) {
        for (Finding each : findings) {
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
