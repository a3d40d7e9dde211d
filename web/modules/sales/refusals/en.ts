export const texts = {
  'sales.stage-in-use_one': '{{number}} deal stands in this stage. Move it to another stage first.',
  'sales.stage-in-use_other': '{{number}} deals stand in this stage. Move them to another stage first.',
  'sales.pipeline-in-use_one': '{{number}} deal stands in this pipeline. Move it to another pipeline first.',
  'sales.pipeline-in-use_other':
    '{{number}} deals stand in this pipeline. Move them to another pipeline first.',
  'sales.stage-of-binned-pipeline':
    'The pipeline of this stage is in the bin. Choose a stage of another pipeline, or restore that one.',
  'sales.stage-of-other-pipeline': 'This stage belongs to another pipeline. Choose one of this pipeline.',
  'sales.second-default-pipeline': 'Another pipeline is the default. Take that away from it first.',
  'sales.last-open-stage':
    'A pipeline needs an open stage, where its deals begin. Add another open stage first.',
  'sales.pipeline-without-stage': 'This pipeline has no open stage yet. Add one to it first.',
  'sales.probability-of-closed-deal':
    'A won deal has a probability of 100 %, a lost one of 0 %. Move it to an open stage to choose another.',
  'sales.stage-needs-value': 'A deal needs a value here before it enters this stage.',
  'sales.not-fields-of-deals':
    'These are not all fields of deals that can be filled in. Choose from those that are offered.',
} as const
