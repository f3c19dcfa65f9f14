package com.acme;

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

  private static final Fields FIELDS = Fields.of("column0", "column1", "column2", "column3", "column4", "column5", "column6", "column7", "column8", "column9", "column10", "column11", "column12", "column13", "column14", "column15", "column16", "column17", "column18", "column19", "column20", "column21", "column22", "column23", "column24", "column25", "column26", "column27", "column28", "column29");

  private RowCodec() {
  }

  @Override
  public Row read(WireReader in) {
    int column0 = 0;
    int column1 = 0;
    int column2 = 0;
    int column3 = 0;
    int column4 = 0;
    int column5 = 0;
    int column6 = 0;
    int column7 = 0;
    int column8 = 0;
    int column9 = 0;
    int column10 = 0;
    int column11 = 0;
    int column12 = 0;
    int column13 = 0;
    int column14 = 0;
    int column15 = 0;
    int column16 = 0;
    int column17 = 0;
    int column18 = 0;
    int column19 = 0;
    int column20 = 0;
    int column21 = 0;
    int column22 = 0;
    int column23 = 0;
    int column24 = 0;
    int column25 = 0;
    int column26 = 0;
    int column27 = 0;
    int column28 = 0;
    int column29 = 0;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> column0 = in.readInt();
        case 1 -> column1 = in.readInt();
        case 2 -> column2 = in.readInt();
        case 3 -> column3 = in.readInt();
        case 4 -> column4 = in.readInt();
        case 5 -> column5 = in.readInt();
        case 6 -> column6 = in.readInt();
        case 7 -> column7 = in.readInt();
        case 8 -> column8 = in.readInt();
        case 9 -> column9 = in.readInt();
        case 10 -> column10 = in.readInt();
        case 11 -> column11 = in.readInt();
        case 12 -> column12 = in.readInt();
        case 13 -> column13 = in.readInt();
        case 14 -> column14 = in.readInt();
        case 15 -> column15 = in.readInt();
        case 16 -> column16 = in.readInt();
        case 17 -> column17 = in.readInt();
        case 18 -> column18 = in.readInt();
        case 19 -> column19 = in.readInt();
        case 20 -> column20 = in.readInt();
        case 21 -> column21 = in.readInt();
        case 22 -> column22 = in.readInt();
        case 23 -> column23 = in.readInt();
        case 24 -> column24 = in.readInt();
        case 25 -> column25 = in.readInt();
        case 26 -> column26 = in.readInt();
        case 27 -> column27 = in.readInt();
        case 28 -> column28 = in.readInt();
        case 29 -> column29 = in.readInt();
        default -> in.skipValue();
      }
    }
    try {
      return new Row(column0, column1, column2, column3, column4, column5, column6, column7, column8, column9, column10, column11, column12, column13, column14, column15, column16, column17, column18, column19, column20, column21, column22, column23, column24, column25, column26, column27, column28, column29);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Row value) {
    out.refuseNull(value, "Row");
    out.beginMap(30);
    out.writeField(FIELDS, 0).writeInt(value.column0());
    out.writeField(FIELDS, 1).writeInt(value.column1());
    out.writeField(FIELDS, 2).writeInt(value.column2());
    out.writeField(FIELDS, 3).writeInt(value.column3());
    out.writeField(FIELDS, 4).writeInt(value.column4());
    out.writeField(FIELDS, 5).writeInt(value.column5());
    out.writeField(FIELDS, 6).writeInt(value.column6());
    out.writeField(FIELDS, 7).writeInt(value.column7());
    out.writeField(FIELDS, 8).writeInt(value.column8());
    out.writeField(FIELDS, 9).writeInt(value.column9());
    out.writeField(FIELDS, 10).writeInt(value.column10());
    out.writeField(FIELDS, 11).writeInt(value.column11());
    out.writeField(FIELDS, 12).writeInt(value.column12());
    out.writeField(FIELDS, 13).writeInt(value.column13());
    out.writeField(FIELDS, 14).writeInt(value.column14());
    out.writeField(FIELDS, 15).writeInt(value.column15());
    out.writeField(FIELDS, 16).writeInt(value.column16());
    out.writeField(FIELDS, 17).writeInt(value.column17());
    out.writeField(FIELDS, 18).writeInt(value.column18());
    out.writeField(FIELDS, 19).writeInt(value.column19());
    out.writeField(FIELDS, 20).writeInt(value.column20());
    out.writeField(FIELDS, 21).writeInt(value.column21());
    out.writeField(FIELDS, 22).writeInt(value.column22());
    out.writeField(FIELDS, 23).writeInt(value.column23());
    out.writeField(FIELDS, 24).writeInt(value.column24());
    out.writeField(FIELDS, 25).writeInt(value.column25());
    out.writeField(FIELDS, 26).writeInt(value.column26());
    out.writeField(FIELDS, 27).writeInt(value.column27());
    out.writeField(FIELDS, 28).writeInt(value.column28());
    out.writeField(FIELDS, 29).writeInt(value.column29());
    out.endMap();
  }
}
