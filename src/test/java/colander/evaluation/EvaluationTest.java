package colander.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import colander.comment.Comment;
import colander.duplicate.DuplicateFinder;
import colander.duplicate.Member;
import colander.duplicate.Policy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final long SEED = 42;

  @Test
  void planted_edits_are_found_and_nothing_else_is() {
    Evaluation evaluation = new Evaluation(texts(), EvaluationTest::groups, SEED);
    assertThat(evaluation.recall(true, false)).as("folding, short").isGreaterThanOrEqualTo(.99);
    assertThat(evaluation.recall(true, true)).as("folding, long").isEqualTo(1);
    assertThat(evaluation.recall(false, false)).as("edits, short").isGreaterThanOrEqualTo(.90);
    assertThat(evaluation.recall(false, true)).as("edits, long").isGreaterThanOrEqualTo(.98);
    assertThat(evaluation.precision()).as("precision").isGreaterThanOrEqualTo(.995);
  }

  static List<List<Integer>> groups(List<Comment> comments) {
    return new DuplicateFinder(Policy.DEFAULT)
        .find(comments).groups().stream()
            .map(group -> group.members().stream().map(Member::comment).toList())
            .toList();
  }

  private static List<String> texts() {
    List<String> texts =
        new ArrayList<>(
            List.of(
                "The council closed the swimming pool before the summer had even begun",
                "Our bakery sells rye loaves from four in the morning",
                "My grandmother crossed this river on foot when it froze in fifty six",
                "Whoever designed that roundabout has never ridden a bicycle",
                "Goalkeepers train harder than strikers ever will",
                "Three referees watched the replay and still got the offside wrong",
                "Rent in the old quarter doubled while wages stood still",
                "Nobody asked the nurses whether the new rota could work",
                "Volunteers cleaned the beach and filled ninety bags by lunchtime",
                "La biblioteca del barrio cierra los martes por falta de personal",
                "El alcalde prometió árboles y plantó farolas en la avenida",
                "Der Zug nach Leipzig fiel heute schon wieder ersatzlos aus",
                "Im Garten meiner Nachbarin blühen die Rosen bis in den November",
                "Le marché couvert mérite mieux qu'un parking de quatre étages",
                "Вчера на площади играл оркестр, и все танцевали до полуночи",
                "Моя соседка печёт самые вкусные пироги с капустой в городе",
                "Το λεωφορείο άργησε πάλι και περιμέναμε στη βροχή μία ώρα",
                "اشترينا الخبز من السوق القديم قبل شروق الشمس بقليل",
                "도서관 앞 은행나무가 올해는 유난히 일찍 노랗게 물들었네요",
                "어제 새로 문을 연 국수집은 줄이 길어도 기다릴 만합니다",
                "昨日の花火大会は雨で中止になったので家族で映画を見ました",
                "駅前の古い喫茶店が来月で閉店すると聞いてとても寂しい",
                "城东的老面馆周末排队要一个小时但是汤头确实值得等",
                "地铁三号线早高峰又停了二十分钟大家只好走路上班"));
    texts.add(
        "When the mill shut its gates for good, the whole valley learned to live by the tourists,"
            + " and every spring we paint the shutters, polish the bells of the goats and hope for"
            + " a dry season with strangers who like cheese.");
    texts.add(
        "I measured the noise at my window for a week: the trams are quieter than the scooters,"
            + " the scooters are quieter than the street sweeper, and the sweeper comes at five"
            + " whatever the mayor says in his letters to us.");
    return texts;
  }
}
