/** A modular application that embeds the library. */
module org.forumkit.examples.modulepath {
    requires static org.jspecify;
    requires org.forumkit.core;
    requires org.forumkit.export.ical;
    requires org.forumkit.export.pdf;
}
