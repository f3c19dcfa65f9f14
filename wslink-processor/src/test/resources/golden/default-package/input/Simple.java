import io.github.wslink4j.ExportRPC;
import java.util.Map;

@ExportRPC
public interface Simple {
  Map<String, Row> rows(Row row);

  List list(java.util.List<List> lists);
}
