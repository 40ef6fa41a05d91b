package colander.report;

import colander.text.VisibleText;

/** Makes texts of strangers harmless to open in a spreadsheet. */
public final class SpreadsheetCell {

  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private SpreadsheetCell() {}

  /**
   * Returns a text that no spreadsheet takes for a formula: one that starts like one gets an
   * apostrophe before it. Control codes become visible.
   *
   * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
   */
  public static String safe(String text) {
    boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return (formula ? "'" : "") + VisibleText.lines(text);
  }
}
