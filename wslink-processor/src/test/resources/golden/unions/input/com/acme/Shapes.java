package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;

@ExportRPC
public interface Shapes {

  Shape draw(Shape shape);

  List<Shape> all();

  Expression simplify(Expression expression);

  Result<String> result(Result<Integer> other);
}
