/** Adapters for the pages of publishers and live-blog platforms. */
module org.livenews.formats {
  requires transitive org.livenews;

  exports org.livenews.formats;

  provides org.livenews.spi.FormatAdapter with
      org.livenews.formats.AlJazeera,
      org.livenews.formats.Cnn,
      org.livenews.formats.GenericBlog,
      org.livenews.formats.Platforms,
      org.livenews.formats.Rferl,
      org.livenews.formats.SchemaOrg;
}
