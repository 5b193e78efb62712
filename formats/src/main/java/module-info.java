/** Adapters for the pages of publishers and live-blog platforms. */
module org.livenews.formats {
  requires org.livenews;

  exports org.livenews.formats;
}
