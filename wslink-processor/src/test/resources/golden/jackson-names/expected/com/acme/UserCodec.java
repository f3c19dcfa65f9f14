package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link User}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class UserCodec implements Codec<User> {
  /**
   * The only instance.
   */
  public static final UserCodec INSTANCE = new UserCodec();

  private static final Fields FIELDS = Fields.of("user_name").optional("title").required("role").alias(0, "login").alias(0, "nick");

  private static final Codec<String> TITLE = Codecs.STRING.nullable();

  private UserCodec() {
  }

  @Override
  public User read(WireReader in) {
    String name = null;
    String secret = null;
    int attempts = 0;
    Cache cache = null;
    Optional<Cache> previous = Optional.empty();
    String title = null;
    Role role = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> title = TITLE.read(in);
        case 2 -> role = RoleCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new User(name, secret, attempts, cache, previous, title, role);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, User value) {
    out.refuseNull(value, "User");
    int size = 2;
    var title = value.title();
    if (title != null) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeString(value.name());
    if (title != null) {
      out.writeField(FIELDS, 1).writeString(title);
    }
    RoleCodec.INSTANCE.write(out.writeField(FIELDS, 2), value.role());
    out.endMap();
  }
}
