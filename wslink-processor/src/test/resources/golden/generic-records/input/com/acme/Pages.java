package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ExportRPC
public interface Pages {

  Page<String> names(int number);

  Page<Page<Item>> pages();

  Box<Item> box(Box<Special> box);

  Either<Integer, List<String>> either();

  Tree<String> tree(Tree<Item> tree);

  Tree<Optional<String>> sparse(Tree<Optional<String>> tree);

  Map<String, Optional<Integer>> counts(Map<String, Optional<Integer>> counts);

  Shelf<byte[]> shelf(Shelf<byte[]> shelf);

  Framed<Shape> framed(Framed<Shape.Circle> framed);
}
