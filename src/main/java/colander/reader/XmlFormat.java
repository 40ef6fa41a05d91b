package colander.reader;

import java.util.Set;

/** Says where the comments are in one format of XML, and what in them is what. */
interface XmlFormat {

  /** What the format is called and shows. */
  Format format();

  /** Whether a file that starts like this has the format. */
  boolean fits(String start);

  /** Which elements are handed in, each named behind the one around it: {@code item/comment}. */
  Set<String> elements();

  /** Starts a file; called once for each. */
  XmlMapping start(Intake intake);

  /** What is known of one file while its elements come. */
  interface XmlMapping {

    /** Takes an element, at its end. */
    void element(XmlElement element);

    /** Takes note that an element ended that is around others. */
    default void leave(String name) {}

    /** Tells what can be told at the end only. */
    default void end() {}
  }
}
