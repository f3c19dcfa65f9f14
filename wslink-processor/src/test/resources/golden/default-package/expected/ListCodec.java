import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link List}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ListCodec implements Codec<List> {
  /**
   * The only instance.
   */
  public static final ListCodec INSTANCE = new ListCodec();

  private static final Fields FIELDS = Fields.of("size");

  private ListCodec() {
  }

  @Override
  public List read(WireReader in) {
    int size = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> size = in.readInt();
        default -> in.skipValue();
      }
    }
    try {
      return new List(size);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, List value) {
    out.refuseNull(value, "List");
    out.beginMap(1);
    out.writeField(FIELDS, 0).writeInt(value.size());
    out.endMap();
  }
}
