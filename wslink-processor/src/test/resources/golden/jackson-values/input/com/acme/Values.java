package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;
import java.util.Map;

@ExportRPC
public interface Values {

  UserId next(UserId id);

  Map<String, Celsius> temperatures(List<Weekday> days);

  Key<Person> find(Key<Folder> key);

  Folder root(Folder folder);

  Person rename(Person person, Nickname nickname);

  Wrapper<String> wrapped(Wrapper<UserId> wrapper);
}
