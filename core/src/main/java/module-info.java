/** Live-news pages as typed records: model, toolkit, adapter interface, entry and codec. */
module org.livenews {
  requires com.google.common;
  requires static transitive org.jspecify;
  requires transitive org.jsoup;
  requires tools.jackson.core;

  exports org.livenews;
  exports org.livenews.codec;
  exports org.livenews.extract;
  exports org.livenews.model;
  exports org.livenews.spi;

  uses org.livenews.spi.FormatAdapter;
}
