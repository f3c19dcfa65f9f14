import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Row}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RowCodec implements Codec<Row> {
  /**
   * The only instance.
   */
  public static final RowCodec INSTANCE = new RowCodec();

  private static final Fields FIELDS = Fields.of("number");

  private RowCodec() {
  }

  @Override
  public Row read(WireReader in) {
    int number = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> number = in.readInt();
        default -> in.skipValue();
      }
    }
    try {
      return new Row(number);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Row value) {
    out.refuseNull(value, "Row");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeInt(value.number());
    out.endMap();
  }
}
