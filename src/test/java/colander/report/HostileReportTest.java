package colander.report;

import static colander.Samples.THREAD;
import static org.assertj.core.api.Assertions.assertThat;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.duplicate.MatchKind;
import colander.duplicate.Pattern;
import colander.duplicate.PolicyDescription;
import colander.moderation.Flag;
import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class HostileReportTest {

  private static final String NASTY =
      "=HYPERLINK(\"http://x\")\u001b]0;owned\u0007\u202e<script>alert(1)</script>"
          + "\n| a | b |\n# [link](javascript:x) ![i](http://x) `code` *b* www.x.org \u0085\u200b\udb40\udc41 \ud83d\udc4d";

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void no_format_lets_control_or_direction_codes_out(ReportFormat format) throws IOException {
    assertThat(written(format, NASTY).codePoints().filter(c -> c != '\n' && c != '\r'))
        .isNotEmpty()
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202e || c == 0x200b || c == 0xe0041);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void no_cell_of_a_table_starts_a_formula(String text) throws IOException {
    try (var csv = CsvReader.builder().ofCsvRecord(written(ReportFormat.CSV, text))) {
      assertThat(csv.stream().flatMap(row -> row.getFields().stream()))
          .contains("'" + text.replace("\r", "\\x0d"))
          .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
    }
  }

  @Test
  void json_gives_every_text_back_as_it_was() throws IOException {
    var json = new JsonMapper().readTree(written(ReportFormat.JSON, NASTY));
    var member = json.at("/groups/0/members/0");
    assertThat(member.get("text").asString()).isEqualTo(NASTY);
    assertThat(member.get("author").asString()).isEqualTo(NASTY);
    assertThat(member.get("id").asString()).isEqualTo(NASTY);
  }

  @Test
  void markdown_gets_no_markup_from_a_text() throws IOException {
    String markdown = written(ReportFormat.MD, NASTY);
    assertThat(markdown)
        .doesNotContain("<script")
        .doesNotContainPattern("(?<!\\\\)]\\(")
        .doesNotContain("\n| a |")
        .doesNotContain("www.x")
        .doesNotContain("http://");
  }

  private static String written(ReportFormat format, String text) throws IOException {
    Comment comment =
        Comment.builder(new CommentId("blog", text), THREAD, text)
            .author(Author.named(text))
            .build();
    var match = new Flag.Match(1, text, MatchKind.NEAR, 0.999);
    FlaggedGroup group =
        new FlaggedGroup(
            1,
            MatchKind.NEAR,
            Pattern.REPOST,
            List.of("because"),
            List.of(
                new ModeratedComment(1, 1, comment, null, new Flag(1, null)),
                new ModeratedComment(2, 1, comment, null, new Flag(1, match))));
    DuplicateReport report =
        new DuplicateReport(
            List.of(text),
            new PolicyDescription("1", "4 characters", "1/2", "site"),
            Totals.of(2, 1, 1, 2, List.of(group)),
            List.of(group),
            List.of(),
            null);
    StringWriter out = new StringWriter();
    format.writer().write(report, out);
    return out.toString();
  }
}
