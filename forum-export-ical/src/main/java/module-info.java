/**
 * Calendar feeds of a forum's programme.
 *
 * <pre>{@code
 * ExportRequest request =
 *         ExportRequest.of(programme, stamp).with(IcalFeed.AUTHORITY, "calendar.example.org");
 * IcalFeed.create().export(request, out);
 * }</pre>
 */
module org.forumkit.export.ical {
    requires static transitive org.jspecify;
    requires transitive org.forumkit.core;

    exports org.forumkit.export.ical;

    provides org.forumkit.export.ExporterProvider with
            org.forumkit.export.ical.IcalExporters;
}
