package colander.reader;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Says where the comments are in one format of JSON, and what in them is what. */
interface JsonFormat {

  /** What the format is called and shows. */
  Format format();

  /** What the source of its comments is called unless the user says. */
  default String source() {
    return format().name();
  }

  /** Whether a file that starts like this has the format. */
  boolean fits(JsonHead head);

  /**
   * Where its records are: {@code []} for the elements of an array, {@code items[]} for those of an
   * array in an object, the empty path for whole values, of which there may be one a line. A record
   * is an object.
   */
  Set<String> records(JsonHead head);

  /** Whether a record is a whole file, however long, rather than one of many lines. */
  default boolean isWholeFile() {
    return false;
  }

  /** Starts a file; called once for each. */
  JsonMapping start(Intake intake);

  /** What is known of one file while its records come. */
  interface JsonMapping {

    /**
     * Hands a record in.
     *
     * @param where names the record in messages, unless it has a better name itself
     * @param around the plain values that stood around the records so far
     */
    void record(JsonNode record, String where, JsonAround around);

    /** Tells what can be told at the end only. */
    default void end(JsonAround around) {}
  }
}
