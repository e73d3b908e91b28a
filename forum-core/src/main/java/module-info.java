/**
 * The model of a recurring forum, its document, validation, programme and the exporters' contract.
 */
module org.forumkit.core {
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires com.ibm.icu;
    requires java.xml;
    requires org.apache.commons.csv;
    requires static net.sf.biweekly;
    requires org.hibernate.validator;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.forumkit.exchange;
    exports org.forumkit.export;
    exports org.forumkit.finding;
    exports org.forumkit.json;
    exports org.forumkit.languages;
    exports org.forumkit.model;
    exports org.forumkit.programme;
    exports org.forumkit.release;
    exports org.forumkit.publication;
    exports org.forumkit.schedule;
    exports org.forumkit.statistics;
    exports org.forumkit.validation;
    exports org.forumkit.words;

    uses org.forumkit.export.ExporterProvider;

    opens org.forumkit.model;
    opens org.forumkit.publication;
    opens org.forumkit.validation.internal to
            org.hibernate.validator;

    provides org.forumkit.export.ExporterProvider with
            org.forumkit.exchange.ScheduleExporters;
    provides jakarta.validation.ConstraintValidator with
            org.forumkit.validation.internal.CoherentValidator,
            org.forumkit.validation.internal.CountryCodeValidator,
            org.forumkit.validation.internal.LanguageTagValidator,
            org.forumkit.validation.internal.StringWordingValidator,
            org.forumkit.validation.internal.SubdivisionCodeValidator,
            org.forumkit.validation.internal.TextWordingValidator,
            org.forumkit.validation.internal.WebAddressValidator,
            org.forumkit.validation.internal.ZoneNameValidator;
}
