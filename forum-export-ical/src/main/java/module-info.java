/**
 * Calendar feeds of a forum's programme.
 *
 * <pre>{@code
 * ExportRequest request =
 *         ExportRequest.of(programme, stamp).with(IcalFeed.AUTHORITY, "calendar.example.org");
 * IcalFeed.create().export(request, out);
 * }</pre>
 *
 * <p>Feeds are served by {@code FeedHandler} of the package {@code jdk} or {@code FeedServlet} of
 * the package {@code servlet}; only who uses one needs the module that it is for, {@code
 * jdk.httpserver} or {@code jakarta.servlet}.
 */
module org.forumkit.export.ical {
    requires static transitive org.jspecify;
    requires static jakarta.servlet;
    requires static transitive jdk.httpserver;
    requires transitive org.forumkit.core;

    exports org.forumkit.export.ical;
    exports org.forumkit.export.ical.element;
    exports org.forumkit.export.ical.jdk;
    exports org.forumkit.export.ical.serving;
    exports org.forumkit.export.ical.servlet;

    provides org.forumkit.export.ExporterProvider with
            org.forumkit.export.ical.IcalExporters;
}
