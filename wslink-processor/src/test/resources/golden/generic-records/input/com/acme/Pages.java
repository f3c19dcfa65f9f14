package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;

@ExportRPC
public interface Pages {

  Page<String> names(int number);

  Page<Page<Item>> pages();

  Box<Item> box(Box<Special> box);

  Either<Integer, List<String>> either();

  Tree<String> tree(Tree<Item> tree);
}
