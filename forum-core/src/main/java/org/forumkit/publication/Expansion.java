package org.forumkit.publication;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.forumkit.export.Exporter;
import org.forumkit.export.Exporters;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.words.Blank;
import org.forumkit.words.CountryNames;
import org.forumkit.words.Nearest;
import org.jspecify.annotations.Nullable;

/** Makes entries of a plan, and finds what is wrong with it. */
final class Expansion {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Plan plan;
    private final String defaultLanguage;
    private final Programmes programmes;
    private final Exporters exporters;
    private final FileNames names = new FileNames();
    private final List<PublicationEntry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Expansion(Plan plan, String defaultLanguage, Programmes programmes, Exporters exporters) {
        this.plan = plan;
        this.defaultLanguage = defaultLanguage;
        this.programmes = programmes;
        this.exporters = exporters;
    }

    List<PublicationEntry> entries() {
        return entries;
    }

    List<Finding> findings() {
        return findings;
    }

    void run() {
        zone(plan.zone(), "/zone");
        String planZone = findings.isEmpty() ? plan.zone() : null;
        Map<String, String> ids = new HashMap<>();
        for (int index = 0; index < plan.entries().size(); index++) {
            PlanEntry entry = plan.entries().get(index);
            String pointer = "/entries/" + index;
            int before = findings.size();
            if (!ID.matcher(entry.id()).matches()) {
                findings.add(Finding.error("identifier.malformed", pointer + "/id", entry.id()));
            }
            String first = ids.putIfAbsent(entry.id(), pointer);
            if (first != null) {
                findings.add(
                        Finding.error("id.duplicate", pointer + "/id", entry.id())
                                .with("first", first));
            }
            zone(entry.zone(), pointer + "/zone");
            languages(entry, pointer + "/languages");
            tags(entry.fallback(), pointer + "/fallback");
            Exporter exporter = exporter(entry.exporter(), pointer + "/exporter");
            if (exporter != null && findings.size() == before) {
                expand(entry, exporter, entry.zone() == null ? planZone : entry.zone(), pointer);
            }
        }
    }

    private void zone(@Nullable String zone, String pointer) {
        try {
            if (zone != null) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException e) {
            findings.add(nearest("zone.unknown", pointer, zone, ZoneId.getAvailableZoneIds()));
        }
    }

    private void languages(PlanEntry entry, String pointer) {
        for (int file = 0; file < entry.languages().size(); file++) {
            List<String> languages = entry.languages().get(file);
            if (languages.isEmpty()) {
                findings.add(Finding.error("language.unknown", pointer + "/" + file, ""));
            }
            tags(languages, pointer + "/" + file);
        }
    }

    private void tags(List<String> languages, String pointer) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < languages.size(); index++) {
            String tag = languages.get(index);
            if (!LanguageTags.hasLanguage(tag) || !seen.add(LanguageTags.canonical(tag))) {
                findings.add(Finding.error("language.unknown", pointer + "/" + index, tag));
            }
        }
    }

    private @Nullable Exporter exporter(String id, String pointer) {
        List<String> ids = exporters.all().stream().map(Exporter::id).toList();
        if (ids.contains(id)) {
            return exporters.get(id);
        }
        findings.add(nearest("plan.exporter-unknown", pointer, id, ids));
        return null;
    }

    private static Finding nearest(
            String key, String pointer, String value, Collection<String> known) {
        Finding finding = Finding.error(key, pointer, value);
        String nearest = Nearest.to(value, new TreeSet<>(known));
        return nearest == null ? finding : finding.with("nearest", nearest);
    }

    private void expand(PlanEntry entry, Exporter exporter, @Nullable String zone, String pointer) {
        Audience audience = entry.audience() == null ? plan.audience() : entry.audience();
        Set<String> unknown = new TreeSet<>(entry.only());
        int clashes = 0;
        for (List<String> languages :
                entry.languages().isEmpty()
                        ? List.of(List.of(defaultLanguage))
                        : entry.languages()) {
            Programmes.Whole whole =
                    new Programmes.Whole(audience, zone, languages, entry.fallback());
            Programme programme = programmes.of(whole).select(PlanSelection.of(entry.select()));
            Map<String, String> common = common(entry, exporter, audience, languages, programme);
            Supplier<ProgrammeEdition> staff =
                    () -> programmes.of(whole.forStaff()).programme().edition();
            Map<String, String> about = about(entry, programme.edition(), staff, languages.get(0));
            unknown.removeAll(about.keySet());
            Naming naming = naming(entry, languages, common.keySet(), pointer);
            if (naming == null) {
                return;
            }
            for (Map.Entry<String, String> each : about.entrySet()) {
                String id = entry.each() == null ? null : each.getKey();
                Map<String, String> values = values(entry, common, id, each.getValue());
                Map<String, String> options = naming.options(values);
                if (!isGood(exporter, options, pointer + "/options")) {
                    return;
                }
                String key = key(entry, id, languages);
                String wanted = FileNames.safe(naming.file(values));
                String file = names.unique(wanted, key);
                clashes += file.equals(wanted) ? 0 : 1;
                entries.add(
                        new PublicationEntry(
                                key,
                                entry.exporter(),
                                options,
                                entry.select(),
                                entry.each(),
                                id,
                                languages,
                                entry.fallback(),
                                audience,
                                zone,
                                file));
            }
        }
        if (clashes > 0) {
            findings.add(
                    Finding.warning("plan.file-clash", pointer + "/file", entry.id())
                            .with("count", String.valueOf(clashes)));
        }
        for (String id : unknown) {
            findings.add(Finding.warning("plan.id-unknown", pointer + "/only", id));
        }
    }

    /** The templates of an entry for one set of languages. */
    private record Naming(Template fileTemplate, Map<String, Template> optionTemplates) {
        String file(Map<String, String> values) {
            UnaryOperator<String> inOnePart = value -> value.replace('/', '-').replace('\\', '-');
            return fileTemplate.fill(values, inOnePart);
        }

        Map<String, String> options(Map<String, String> values) {
            Map<String, String> options = new LinkedHashMap<>();
            optionTemplates.forEach(
                    (key, each) -> options.put(key, each.fill(values, UnaryOperator.identity())));
            return options;
        }
    }

    /** Returns the templates, null if one of them has a word that stands for nothing. */
    private @Nullable Naming naming(
            PlanEntry entry, List<String> languages, Set<String> common, String pointer) {
        Set<String> known = new TreeSet<>(common);
        known.add("name");
        if (entry.each() != null) {
            known.add("id");
            known.add(entry.each().word());
        }
        ResolvedText file = entry.file().resolve(languages, defaultLanguage);
        if (file == null || Blank.is(file.value())) {
            findings.add(Finding.error("plan.file-missing", pointer + "/file", null));
            return null;
        }
        Template fileTemplate = Template.parse(file.value());
        boolean isGood = isGood(fileTemplate, known, pointer + "/file");
        Map<String, Template> options = new LinkedHashMap<>();
        for (Map.Entry<String, String> option : entry.options().entrySet()) {
            Template template = Template.parse(option.getValue());
            options.put(option.getKey(), template);
            isGood &= isGood(template, known, pointer + "/options/" + escaped(option.getKey()));
        }
        return isGood ? new Naming(fileTemplate, options) : null;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private boolean isGood(Template template, Set<String> known, String pointer) {
        boolean isGood = true;
        for (String word : template.words()) {
            if (!known.contains(word)) {
                findings.add(
                        nearest("plan.placeholder-unknown", pointer, word, known)
                                .with("known", String.join(", ", known)));
                isGood = false;
            }
        }
        return isGood;
    }

    private boolean isGood(Exporter exporter, Map<String, String> options, String pointer) {
        for (Map.Entry<String, String> each : options.entrySet()) {
            try {
                exporter.options().parse(Map.of(each.getKey(), each.getValue()));
            } catch (IllegalArgumentException e) {
                String place = pointer + "/" + escaped(each.getKey());
                findings.add(
                        Finding.error("plan.option-wrong", place, each.getValue())
                                .with("reason", String.valueOf(e.getMessage())));
                return false;
            }
        }
        return true;
    }

    /** Returns what there is a file of, by id with its name; for one file the edition. */
    private static Map<String, String> about(
            PlanEntry entry,
            ProgrammeEdition edition,
            Supplier<ProgrammeEdition> staff,
            String language) {
        if (entry.each() == null) {
            return Map.of(edition.id(), edition.title().first().value());
        }
        Map<String, String> found = entry.each().in(edition, staff);
        if (entry.each() == Each.COUNTRY) {
            // Who names a country gives nothing away, and its guests see the plenary sessions.
            for (String code : entry.only()) {
                String english = CountryNames.of("en").name(code);
                if (english != null) {
                    String name = CountryNames.of(language).name(code);
                    found.putIfAbsent(code, name == null ? english : name);
                }
            }
        }
        Map<String, String> about = new LinkedHashMap<>();
        for (String id : entry.only().isEmpty() ? found.keySet() : entry.only()) {
            String name = found.get(id);
            if (name != null && !entry.except().contains(id)) {
                about.put(id, name);
            }
        }
        return about;
    }

    private Map<String, String> common(
            PlanEntry entry,
            Exporter exporter,
            Audience audience,
            List<String> languages,
            Programme programme) {
        ProgrammeEdition edition = programme.edition();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("series", programme.series().id());
        values.put("edition", edition.id());
        values.put("edition-title", edition.title().first().value());
        values.put("ordinal", Objects.toString(edition.ordinal(), ""));
        values.put("release", Objects.toString(plan.release(), "draft"));
        values.put("audience", audience.name().toLowerCase(Locale.ROOT));
        values.put("entry", entry.id());
        values.put("language", String.join("-", languages));
        values.put("extension", exporter.fileExtension());
        return values;
    }

    private static Map<String, String> values(
            PlanEntry entry, Map<String, String> common, @Nullable String id, String name) {
        Map<String, String> values = new LinkedHashMap<>(common);
        values.put("name", name);
        if (id != null && entry.each() != null) {
            String shown = entry.each() == Each.COUNTRY ? id.toLowerCase(Locale.ROOT) : id;
            values.put("id", shown);
            values.put(entry.each().word(), shown);
        }
        return values;
    }

    private static String key(PlanEntry entry, @Nullable String id, List<String> languages) {
        return entry.id() + (id == null ? "" : "/" + id) + "/" + String.join("+", languages);
    }
}
