/** Exports programmes as tagged, archivable PDF documents. */
module org.forumkit.export.pdf {
    requires static transitive org.jspecify;
    requires transitive org.forumkit.core;
    requires org.apache.pdfbox;

    exports org.forumkit.export.pdf;
}
