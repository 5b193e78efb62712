/** Adapters for the pages of publishers and live-blog platforms. */
module org.livenews.formats {
  requires transitive org.livenews;

  exports org.livenews.formats;

  provides org.livenews.spi.FormatAdapter with
      org.livenews.formats.GenericBlog;
}
